//! The JSON Schemas in `docs/schema` are those of the types, and what the program prints follows them.
//! After a change on purpose, `WAYPOST_BLESS=1 cargo test -p waypost-app --test schema` writes them.

#![cfg(test)]

use schemars::{JsonSchema, generate::SchemaSettings, transform::transform_subschemas};
use serde_json::Value;
use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use waypost_app::{BounceJson, MailLogJson};
use waypost_model::Report;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The schema of a type as it is written (JSON Schema, draft 2020-12).
fn schema<T: JsonSchema>() -> Value {
    let settings =
        SchemaSettings::draft2020_12().for_serialize().with_transform(plain as fn(&mut _));
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// Takes the links of Rust's documentation out of the descriptions.
fn plain(schema: &mut schemars::Schema) {
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = text.replace("[`", "`").replace("`]", "`").replace('\n', " ");
    }
    transform_subschemas(&mut plain, schema);
}

/// The file of the committed schema, which is that of the type.
fn committed<T: JsonSchema>(name: &str) -> PathBuf {
    let file = root().join(format!("docs/schema/{name}.json"));
    let now = schema::<T>();
    if env::var_os("WAYPOST_BLESS").is_some() {
        fs::write(&file, serde_json::to_string_pretty(&now).unwrap() + "\n").unwrap();
    }
    let committed: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(committed, now, "{name}.json is not the types' schema; see how to write it above");
    file
}

/// Which of the values do not follow the schema, and where: judged by a validator that is not ours.
fn wrong(schema: &Path, values: &[Value]) -> Vec<String> {
    let mut python = Command::new("python3")
        .arg(root().join("tests/exports/validate.py"))
        .arg(schema)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = python.stdin.take().unwrap();
    for value in values {
        writeln!(input, "{value}").unwrap();
    }
    drop(input);
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn every_golden_report_follows_the_schema() {
    let schema = committed::<Report>("waypost-report-1");
    let mut values = Vec::new();
    for entry in fs::read_dir(root().join("tests/golden")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path).unwrap();
            // As it is written today, whoever wrote the golden file.
            values.push(serde_json::to_value(Report::parse(&text).unwrap()).unwrap());
        }
    }
    assert!(values.len() > 50, "{}", values.len());
    assert_eq!(wrong(&schema, &values), [""; 0]);
}

#[test]
fn what_is_no_report_does_not_follow_it() {
    let text = fs::read_to_string(root().join("tests/golden/mx_port_dropped.json")).unwrap();
    let places = ["schema", "status", "duration_ms", "measurements/0/kind", "findings/0/cause"];
    let values = places.map(|place| {
        let mut value: Value = serde_json::from_str(&text).unwrap();
        *value.pointer_mut(&format!("/{place}")).unwrap() = Value::from("something else");
        value
    });
    let found = wrong(&committed::<Report>("waypost-report-1"), &values);
    assert_eq!(found.len(), places.len(), "{found:?}");
}

#[test]
fn bounces_follow_the_schema() {
    let mail = b"From: MAILER-DAEMON@relay.test\r\nSubject: failure notice\r\n\r\n\
        Hi. This is the qmail-send program at relay.test.\r\n\r\n\
        <someone@example.test>:\r\n203.0.113.25 does not like recipient.\r\n\
        Remote host said: 550 5.1.1 no such user\r\n";
    let values = [&mail[..], b"Subject: hello\r\n\r\nhow are you?\r\n"]
        .map(|mail| serde_json::to_value(waypost_app::bounce(mail, Some("en")).unwrap()).unwrap());
    assert_eq!(values[0]["is_bounce"], true);
    assert_eq!(wrong(&committed::<BounceJson>("waypost-bounce-1"), &values), [""; 0]);
}

#[test]
fn mail_logs_follow_the_schema() {
    let line = "2024-01-15T10:00:00+00:00 relay postfix/smtp[1]: 4Q1: to=<a@example.test>, \
        relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to \
        mx1.example.test[203.0.113.25]:25: Connection timed out)\n";
    let source: waypost_app::LogSource<'_> = ("log".to_owned(), Box::new(line.as_bytes()));
    let value =
        serde_json::to_value(waypost_app::maillog(vec![source], Some("en")).unwrap()).unwrap();
    assert_eq!(value["destinations"][0]["domain"], "example.test");
    assert_eq!(wrong(&committed::<MailLogJson>("waypost-maillog-1"), &[value]), [""; 0]);
}
