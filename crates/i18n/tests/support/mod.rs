//! The catalogues as they are written.

use fluent_syntax::{ast, parser};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Message ids with the names of the variables they use.
pub(crate) type Messages = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Every file below a folder, as far as the folder exists.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The messages of one language, from its files. Fails on what Fluent can't read, on an id written
/// twice and on a message without text.
pub(crate) fn written(language: &str) -> Messages {
    let mut messages = Messages::new();
    for file in files(&root().join("locales").join(language)) {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.display();
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{name}: {}", errors[0]));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let value = message.value.unwrap_or_else(|| panic!("{name}: {id} has no text"));
            let mut variables = BTreeSet::new();
            of_pattern(&value, &mut variables);
            assert!(messages.insert(id.clone(), variables).is_none(), "{name}: {id} comes twice");
        }
    }
    messages
}

fn of_pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        of_expression(expression, variables);
    }
}

fn of_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            for variant in variants {
                of_pattern(&variant.value, variables);
            }
        }
    }
}

fn of_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                of_inline(argument, variables);
            }
        }
        ast::InlineExpression::Placeable { expression } => of_expression(expression, variables),
        _ => {}
    }
}
