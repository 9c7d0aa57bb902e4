//! The page's half of the commands, in TypeScript: made from the types here and kept beside the page.
//! The test fails when the file is not what they say; `WAYPOST_BLESS=1` writes it anew.

use crate::commands;
use schemars::{SchemaGenerator, generate::SchemaSettings};
use std::{
    env, fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

const FILE: &str = "src/lib/backend/bindings.ts";

/// The commands and all types that they speak in, as JSON Schema (draft 2020-12).
fn described() -> serde_json::Value {
    // What the page gets is what is written; what it hands over is read in the same form.
    let mut schemas: SchemaGenerator =
        SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut commands = commands::table(&mut schemas);
    // What every command may refuse with.
    schemas.subschema_for::<waypost_model::Message>();
    commands.sort_by_key(|command| command.name);
    serde_json::json!({ "commands": commands, "$defs": schemas.take_definitions(true) })
}

/// Has the page's own tools write it as TypeScript.
fn typescript(described: &serde_json::Value, ui: &Path) -> String {
    let mut writer = Command::new("node")
        .arg("scripts/bindings.mjs")
        .current_dir(ui)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is there");
    let mut stdin = writer.stdin.take().unwrap();
    stdin.write_all(described.to_string().as_bytes()).unwrap();
    drop(stdin);
    let output = writer.wait_with_output().unwrap();
    assert!(output.status.success(), "scripts/bindings.mjs failed; has `npm ci` run in ui/?");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_page_knows_the_commands_as_they_are() {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui");
    let made = typescript(&described(), &ui);
    let file = ui.join(FILE);
    if env::var_os("WAYPOST_BLESS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &made).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == made, "{FILE} is out of date: WAYPOST_BLESS=1 cargo test -p waypost-desktop");
}
