//! What becomes of a message: arguments of each kind, fallbacks, and mistakes.

use waypost_i18n::{Catalogue, Direction};
use waypost_model::{Arg, Message};

fn services() -> Arg {
    Arg::from(vec![Message::new("service-webmail"), Message::new("service-imap")])
}

#[test]
fn a_list_of_messages_is_joined_as_the_language_joins_lists() {
    let message = Message::new("summary-still-works").with("services", services());
    assert_eq!(
        Catalogue::for_tag(Some("en")).render(&message),
        "These still work: the webmail page and receiving in a mail program (IMAP)."
    );
    assert_eq!(
        Catalogue::for_tag(Some("ru-RU")).render(&message),
        "Ещё работает: почта на веб-странице и получение писем в почтовой программе (IMAP)."
    );
}

#[test]
fn numbers_choose_the_form_of_the_word() {
    let more = |tag, count: i64| {
        Catalogue::for_tag(Some(tag))
            .render(&Message::new("summary-also-more").with("count", count))
    };
    assert_eq!(more("en", 1), "One more thing was found.");
    assert_eq!(more("en", 12_000), "12,000 more things were found.");
    assert_eq!(more("ru", 1), "Есть ещё 1 находка.");
    assert_eq!(more("ru", 3), "Есть ещё 3 находки.");
    assert_eq!(more("ru", 11), "Есть ещё 11 находок.");
    assert_eq!(more("ru", 21), "Есть ещё 21 находка.");
}

#[test]
fn a_language_that_is_not_there_falls_back_to_english() {
    for tag in ["tlh", "", "no tag at all", "../../etc", "C", "C.UTF-8", "POSIX"] {
        let catalogue = Catalogue::for_tag(Some(tag));
        assert_eq!(catalogue.language(), "en", "{tag}");
        assert_eq!(catalogue.direction(), Direction::LeftToRight);
        assert_eq!(catalogue.text("state-ok"), "works");
    }
}

#[test]
fn an_id_that_nobody_has_written_stands_in_brackets_and_is_told() {
    let catalogue = Catalogue::for_tag(Some("ru"));
    assert!(!catalogue.has("no-such-id"));
    assert_eq!(catalogue.text("no-such-id"), "[no-such-id]");
    let inner = Message::new("no-such-id");
    let outer = Message::new("summary-ok").with("provider", inner);
    let errors = catalogue.try_render(&outer).unwrap_err();
    assert_eq!(errors[0].id, "no-such-id");
    assert!(catalogue.render(&outer).contains("[no-such-id]"));
}

#[test]
fn a_missing_argument_is_told() {
    let catalogue = Catalogue::for_tag(Some("en"));
    let errors = catalogue.try_render(&Message::new("summary-ok")).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].to_string().contains("provider"), "{}", errors[0]);
}

#[test]
fn text_goes_in_as_it_is() {
    let catalogue = Catalogue::for_tag(Some("en"));
    let text = "{ $x } <b>1234567</b> \u{202e}";
    let message = Message::new("summary-inconclusive").with("provider", text);
    assert!(catalogue.render(&message).contains(text));
}

#[test]
fn a_catalogue_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Catalogue::for_tag(None));
}

#[test]
fn names_in_a_list_are_kept_apart_where_lines_run_from_right_to_left() {
    let list = vec!["mx1.example.test:25 (203.0.113.25)", "mx2.example.test:25 (203.0.113.26)"];
    let message = Message::new("maillog-path-timeout-title")
        .with("domains", list)
        .with("domain-count", 2_usize);
    let said = Catalogue::for_tag(Some("fa")).render(&message);
    assert!(said.contains("\u{2068}mx1.example.test:25 (203.0.113.25)\u{2069}"), "{said:?}");
    let said = Catalogue::for_tag(Some("de")).render(&message);
    assert!(!said.contains('\u{2068}'), "{said:?}");
}
