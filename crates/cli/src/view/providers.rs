//! The directory of providers.

use super::page::{BOLD, FAINT, PLAIN, Page, Row, Sheet, columns, padded, styled};
use waypost_model::{Provider, Service};

/// More domains than this do not help to recognise a provider.
const MOST_DOMAINS: usize = 3;

/// A line to each provider.
pub(crate) fn providers(providers: &[Provider], page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    let id = page.text("cli-providers-id");
    let name = page.text("cli-providers-name");
    let widest = |head: &str, of: fn(&Provider) -> &str| {
        let longest = providers.iter().map(|p| columns(of(p))).max().unwrap_or(0);
        longest.max(columns(head)) + 2
    };
    let (ids, names) = (widest(&id, |p| &p.id), widest(&name, |p| &p.name));
    let head = format!(
        "{}{}{}",
        padded(&id, ids),
        padded(&name, names),
        page.text("cli-providers-domains")
    );
    if columns(&head) > page.columns() {
        for provider in providers {
            sheet.wrapped("", "  ", &format!("{} ({})", provider.name, provider.id), PLAIN);
        }
        return sheet.finish();
    }
    sheet.line(&styled(&head, FAINT));
    for provider in providers {
        let first = format!(
            "{}{}",
            padded(&page.clean(&provider.id), ids),
            padded(&page.clean(&provider.name), names)
        );
        let shown: Vec<&str> =
            provider.domains.iter().take(MOST_DOMAINS).map(String::as_str).collect();
        let more = if provider.domains.len() > MOST_DOMAINS { ", …" } else { "" };
        let domains = format!("{}{more}", shown.join(", "));
        sheet.wrapped(&first, &" ".repeat(ids + names), &domains, PLAIN);
    }
    sheet.finish()
}

/// One provider with all that is known of it.
pub(crate) fn provider(provider: &Provider, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    sheet.wrapped("", "", &provider.name, BOLD);
    let mut rows = vec![
        Row::new(page.text("cli-providers-id"), provider.id.clone()),
        Row::new(page.text("cli-providers-domains"), provider.domains.join(", ")),
    ];
    for service in Service::ALL {
        let servers: Vec<String> = match service {
            Service::Webmail => provider.webmail.iter().map(ToString::to_string).collect(),
            _ => provider
                .endpoints(service)
                .iter()
                .map(|endpoint| format!("{}:{}", endpoint.host, endpoint.port))
                .collect(),
        };
        rows.push(Row::new(page.render(&service.message()), servers.join(", ")));
    }
    let ranges = provider.addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let url = |url: &Option<_>| url.as_ref().map(ToString::to_string).unwrap_or_default();
    rows.extend([
        Row::new(page.text("cli-providers-ranges"), ranges),
        Row::new(page.text("cli-providers-onion"), url(&provider.onion)),
        Row::new(page.text("cli-providers-status"), url(&provider.status)),
        Row::new(page.text("cli-providers-notes"), provider.notes.clone().unwrap_or_default()),
        Row::new(page.text("cli-providers-checked"), provider.checked.clone().unwrap_or_default()),
        Row::new(page.text("cli-providers-sources"), provider.sources.join(", ")),
    ]);
    rows.retain(|row| !row.text.is_empty());
    sheet.table("  ", &rows);
    sheet.finish()
}
