//! The helper process that asks. It ends when its stdin does, and the program that speaks meek with it.

use super::{
    AskTrouble, Note, Order,
    answer::{Lines, read},
    talk::{judge, post},
    tunnel::Tunnel,
};
use crate::bridges::BridgeLine;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use std::{
    io::{self, BufRead, Read, Write},
    process::ExitCode,
    thread,
    time::Duration,
};
use tokio::{runtime::Builder, sync::oneshot, time::timeout};
use tokio_rustls::TlsConnector;
use tor_rtcompat::tokio::TokioRustlsRuntime;
use url::Url;

/// The hidden first argument that makes a program of ours this helper.
pub(crate) const ARGUMENT: &str = "__moat";
/// No order is longer: a hundred certificates take a tenth of it.
const LONGEST_ORDER: u64 = 4 * 1024 * 1024;
/// What a front may take: a dozen calls to a large network, on a slow line.
pub(super) const FRONT: Duration = Duration::from_secs(30);
/// What the service is asked for first, and where it has no advice.
const HERE: &str = "circumvention/settings";
const ANYWHERE: &str = "circumvention/defaults";

/// Asks as the parent process orders.
pub(crate) fn run() -> ExitCode {
    let Some(order) = read_order() else { return ExitCode::from(2) };
    let (gone, parent_gone) = oneshot::channel();
    thread::spawn(move || {
        // Nothing more is said on stdin; it ends with the parent.
        let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
        let _ = gone.send(());
    });
    let Ok(runtime) = Builder::new_multi_thread().worker_threads(1).enable_all().build() else {
        say(&Note::Failed { why: AskTrouble::System });
        return ExitCode::from(2);
    };
    runtime.block_on(async {
        tokio::select! {
            answer = ask(order) => say(&answer.unwrap_or_else(|why| Note::Failed { why })),
            _ = parent_gone => {}
        }
    });
    // What else runs ends with the process.
    runtime.shutdown_background();
    ExitCode::SUCCESS
}

fn read_order() -> Option<Order> {
    let mut line = String::new();
    io::stdin().lock().take(LONGEST_ORDER).read_line(&mut line).ok()?;
    serde_json::from_str(&line).ok()
}

/// The parent is gone if it can't be told, and the end of stdin tells that as well.
fn say(note: &Note) {
    let Ok(mut line) = serde_json::to_vec(note) else { return };
    line.push(b'\n');
    let mut out = io::stdout();
    let _ = out.write_all(&line).and_then(|()| out.flush());
}

/// Asks by one front after the other, until one leads to the service.
async fn ask(order: Order) -> Result<Note, AskTrouble> {
    let extra = order.extra_roots.iter().map(|text| STANDARD.decode(text).map(Into::into));
    let extra = extra.collect::<Result<_, _>>().map_err(|_| AskTrouble::System)?;
    let judge = judge(extra)?;
    let runtime = TokioRustlsRuntime::current().map_err(|_| AskTrouble::System)?;
    let tunnel = Tunnel::start(runtime, &order.program, order.folder.clone()).await?;
    for front in &order.moat.fronts {
        say(&Note::Calling { front: front.clone() });
        let asked = timeout(FRONT, by(front, &order, &tunnel, &judge)).await;
        match asked.unwrap_or(Err(AskTrouble::Cut)) {
            Err(AskTrouble::Cut) => {}
            answer => return answer,
        }
    }
    Err(AskTrouble::Cut)
}

/// What is advised for the country, or else for anybody.
async fn by(
    front: &str,
    order: &Order,
    tunnel: &Tunnel,
    judge: &TlsConnector,
) -> Result<Note, AskTrouble> {
    let transports = &order.transports;
    let mut question = json!({ "transports": transports });
    if let Some(country) = &order.country {
        question["country"] = country.to_lowercase().into();
    }
    let here = put(HERE, &question, front, order, tunnel, judge).await?;
    if !here.bridges.is_empty() {
        return Ok(answered(here, false));
    }
    let question = json!({ "transports": transports });
    let anywhere = put(ANYWHERE, &question, front, order, tunnel, judge).await?;
    if anywhere.bridges.is_empty() {
        return Err(AskTrouble::NoBridges);
    }
    Ok(answered(Lines { country: here.country, ..anywhere }, true))
}

/// Puts one question.
async fn put(
    path: &str,
    question: &serde_json::Value,
    front: &str,
    order: &Order,
    tunnel: &Tunnel,
    judge: &TlsConnector,
) -> Result<Lines, AskTrouble> {
    let stream = tunnel.open(order.moat.reflector.as_str(), front).await;
    let stream = stream.map_err(|_| AskTrouble::Cut)?;
    let url = below(&order.moat.api, path);
    let answer = post(stream, judge, &url, question.to_string().into_bytes()).await?;
    read(&answer, &order.transports)
}

fn below(api: &Url, path: &str) -> Url {
    let mut url = api.clone();
    url.set_path(&format!("{}/{path}", api.path().trim_end_matches('/')));
    url
}

fn answered(lines: Lines, general: bool) -> Note {
    Note::Answered {
        lines: lines.bridges.iter().map(BridgeLine::reveal).map(str::to_owned).collect(),
        left_out: lines.left_out,
        country: lines.country,
        general,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_goes_below_the_services_address() {
        for api in ["https://b.test/moat", "https://b.test/moat/"] {
            let url = below(&api.parse().unwrap(), HERE);
            assert_eq!(url.as_str(), "https://b.test/moat/circumvention/settings");
        }
    }
}
