//! The program and the catalogues agree: what the sources ask for is written, with the arguments it
//! needs, and what is written is asked for.

#![cfg(test)]

mod families;
mod support;

use regex::Regex;
use std::{collections::BTreeSet, fs, path::PathBuf};
use support::{files, root, written};
use syn::visit::{self, Visit};

/// The ids that are only ever message ids: a literal that starts so must be written.
const FAMILIES: &str = "finding|rival|summary|alternative|place|confidence|status|layer|station|service-short|cli|bounce|maillog|mailflow";

fn sources() -> Vec<(PathBuf, String)> {
    let crates = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    let folders = crates
        .map(|path| path.join("src"))
        .chain(["src-tauri/src", "ui/src"].map(|folder| root().join(folder)));
    let wanted = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| ["rs", "ts", "svelte"].iter().any(|e| extension == *e))
    };
    let found: Vec<_> = folders
        .flat_map(|folder| files(&folder))
        .filter(wanted)
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect();
    assert!(found.len() > 10, "the sources are not where they were");
    found
}

/// Quoted texts of the form of an id. A `{…}` or `${…}` within one stands for any word.
fn literals(text: &str) -> BTreeSet<String> {
    let quoted = Regex::new(
        r#""(?:[a-z]|\{[^{}"]*\}-)[a-z0-9-]*(?:\{[^{}"]*\}[a-z0-9-]*)*"|'[a-z][a-z0-9-]*'|`[a-z][a-z0-9-]*(?:\$\{[^{}`]*\}[a-z0-9-]*)*`"#,
    );
    let found = quoted.unwrap().find_iter(text).map(|m| m.as_str().to_owned()).collect::<Vec<_>>();
    found.iter().map(|text| text[1..text.len() - 1].to_owned()).collect()
}

/// A literal with placeholders as a pattern for ids. A placeholder in front is caught as `head`.
fn pattern(literal: &str) -> Regex {
    let head = Regex::new(r"^\$?\{[^{}]*\}").unwrap();
    let hole = Regex::new(r"\$?\{[^{}]*\}").unwrap();
    let literal = head.replace(literal, "(?<head>[a-z0-9-]+)");
    let pattern = hole.replace_all(&literal, "[a-z0-9-]+").into_owned();
    Regex::new(&format!("^{pattern}$")).unwrap()
}

/// What the sources ask for.
#[derive(Default)]
struct Asked {
    ids: BTreeSet<String>,
    patterns: Vec<Regex>,
}

impl Asked {
    fn read(&mut self, text: &str) {
        let not_a_word = Regex::new(r"\{[^{}]*\}|-").unwrap();
        for literal in literals(text) {
            if !literal.contains('{') {
                self.ids.insert(literal);
            } else if not_a_word.replace_all(&literal, "").len() > 2 {
                // What has no word of its own, such as "{a}-{b}", would ask for everything.
                self.patterns.push(pattern(&literal));
            }
        }
    }

    /// Whether an id is asked for; the head of one that begins with a placeholder has to stand
    /// somewhere too.
    fn contains(&self, id: &str) -> bool {
        self.ids.contains(id)
            || self.patterns.iter().filter_map(|pattern| pattern.captures(id)).any(|captures| {
                captures.name("head").is_none_or(|head| self.ids.contains(head.as_str()))
            })
    }
}

#[test]
fn what_is_written_is_asked_for() {
    let mut asked = Asked::default();
    asked.ids.extend(families::families().into_keys());
    let kinds = families::alternatives().join("|");
    let ways = format!("^alternative-(?:{kinds})(?:-[a-z-]+)?-(?:title|step-[1-3])$");
    asked.patterns.push(Regex::new(&ways).unwrap());
    for (_, text) in sources() {
        asked.read(&text);
    }
    let unused: Vec<_> = written("en").into_keys().filter(|id| !asked.contains(id)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn what_is_asked_for_is_written() {
    let english = written("en");
    let ids = Regex::new(&format!("^(?:{FAMILIES})-")).unwrap();
    let family = Regex::new(&format!("^(?:{FAMILIES})-[a-z0-9-]*[a-z0-9]$")).unwrap();
    for (path, text) in sources() {
        for literal in literals(&text) {
            let path = path.display();
            if literal.contains('{') {
                let some = english.keys().any(|id| pattern(&literal).is_match(id));
                assert!(some || !ids.is_match(&literal), "{path}: nobody has written {literal}");
            } else if family.is_match(&literal) {
                assert!(english.contains_key(&literal), "{path}: nobody has written {literal}");
            }
        }
    }
}

/// The messages that a source makes, each with the arguments given in the same expression.
#[derive(Default)]
struct Made(Vec<(String, BTreeSet<String>)>);

fn literal(expression: Option<&syn::Expr>) -> Option<String> {
    match expression {
        Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) => Some(text.value()),
        _ => None,
    }
}

/// The id in `Message::new("id")`.
fn new_message(expression: &syn::Expr) -> Option<String> {
    let syn::Expr::Call(call) = expression else { return None };
    let syn::Expr::Path(path) = &*call.func else { return None };
    let names: Vec<_> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
    if names.ends_with(&["Message".into(), "new".into()]) {
        literal(call.args.first())
    } else {
        None
    }
}

impl<'ast> Visit<'ast> for Made {
    fn visit_expr(&mut self, expression: &'ast syn::Expr) {
        let mut at = expression;
        let mut given = BTreeSet::new();
        let mut arguments = Vec::new();
        while let syn::Expr::MethodCall(call) = at {
            if call.method == "with" {
                given.extend(literal(call.args.first()));
            }
            arguments.extend(&call.args);
            at = &call.receiver;
        }
        match new_message(at) {
            Some(id) => {
                self.0.push((id, given));
                for argument in arguments {
                    self.visit_expr(argument);
                }
            }
            None => visit::visit_expr(self, expression),
        }
    }
}

fn made(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut made = Made::default();
    made.visit_file(&syn::parse_file(text).unwrap());
    made.0
}

#[test]
fn a_message_is_made_with_the_arguments_it_needs() {
    let english = written("en");
    for (path, text) in sources() {
        if path.extension().is_some_and(|extension| extension != "rs") {
            continue;
        }
        for (id, given) in made(&text) {
            let path = path.display();
            let needed =
                english.get(&id).unwrap_or_else(|| panic!("{path}: nobody has written {id}"));
            let missing: Vec<_> = needed.difference(&given).collect();
            assert!(missing.is_empty(), "{path}: {id} is made without {missing:?}");
        }
    }
}

#[test]
fn the_reader_of_sources_sees_messages_within_messages() {
    let text = r#"fn f() { g(Message::new("a-b").with("x", Message::new("c").with("y", 1)).with("z", 2).boxed()) }"#;
    let names = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(
        made(text),
        [("a-b".to_owned(), names(&["x", "z"])), ("c".to_owned(), names(&["y"]))]
    );
    let found = literals(r#"text("a-b"); format!("a-{word}-c"); t('d-e'); t(`f-${g.h}`)"#);
    assert_eq!(found, names(&["a-b", "a-{word}-c", "d-e", "f-${g.h}"]));
    assert!(pattern("a-{word}-c").is_match("a-x-y-c") && !pattern("a-{word}-c").is_match("a-c"));
    let mut asked = Asked::default();
    asked.read(r#"f("bounce"); format!("{of}-sure-{word}"); format!("{a}-{b}")"#);
    assert!(asked.contains("bounce-sure-x") && !asked.contains("log-sure-x"));
    assert!(!asked.contains("bounce-other"));
}
