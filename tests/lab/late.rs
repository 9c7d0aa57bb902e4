//! A check that goes on behind its verdict: what it told while it did.

use anyhow::{Context as _, Result};
use serde_json::Value;

/// What a way around may not change.
const VERDICT: &[&str] = &["id", "status", "summary", "findings", "services", "duration_ms"];

/// The report that a check ended with, and every way in which what it told before differs from what is
/// due: the verdict, while these ways around are being tried, and then nothing but news of such ways.
pub(crate) fn last_report(told: &str, kinds: &[&str]) -> Result<(String, Vec<String>)> {
    let events: Vec<Value> =
        told.lines().map(serde_json::from_str).collect::<Result<_, _>>().context("an event")?;
    let last = events.last().context("no event")?;
    let mut wrong = Vec::new();
    if last["event"] != "report" {
        wrong.push(format!("the last event is {}", last["event"]));
    }
    let report = &last["report"];
    let mut verdicts = events.iter().filter(|event| event["event"] == "verdict").peekable();
    match verdicts.peek() {
        None => wrong.push("no verdict was told before the report".to_owned()),
        Some(first) => {
            for kind in kinds.iter().filter(|kind| !is_trying(&first["report"], kind)) {
                wrong.push(format!("{kind} was not being tried when the verdict stood"));
            }
        }
    }
    for verdict in verdicts {
        for part in VERDICT.iter().filter(|part| verdict["report"][**part] != report[**part]) {
            wrong.push(format!("{part} changed after the verdict"));
        }
    }
    if report["subject"]["trying"] == true || ways(report).any(|way| way["trying"] == true) {
        wrong.push("a way around is being tried, and the check has ended".to_owned());
    }
    let stood = report["duration_ms"].as_u64().unwrap_or_default();
    for seen in report["measurements"].as_array().into_iter().flatten() {
        let ended = seen["at_ms"].as_u64().unwrap_or_default()
            + seen["took_ms"].as_u64().unwrap_or_default();
        if seen["late"] == true && (seen["vantage"] != "tor" || ended < stood) {
            wrong.push(format!("{} is called late", seen["id"]));
        }
    }
    Ok((report.to_string(), wrong))
}

fn ways(report: &Value) -> impl Iterator<Item = &Value> {
    report["alternatives"].as_array().into_iter().flatten()
}

fn is_trying(report: &Value, kind: &str) -> bool {
    ways(report).any(|way| way["kind"] == kind && way["trying"] == true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn report(status: &str, trying: bool) -> Value {
        json!({"status": status, "duration_ms": 5, "measurements": [],
            "alternatives": [{"kind": "tor_webmail", "trying": trying}]})
    }

    fn wrong(events: &[Value]) -> Vec<String> {
        let told: Vec<String> = events.iter().map(Value::to_string).collect();
        last_report(&told.join("\n"), &["tor_webmail"]).unwrap().1
    }

    #[test]
    fn a_verdict_that_stood_and_was_amended_is_what_is_due() {
        let verdict = |status| json!({"event": "verdict", "report": report(status, true)});
        let last = json!({"event": "report", "report": report("blocked", false)});
        assert!(wrong(&[verdict("blocked"), last.clone()]).is_empty());
        assert_eq!(wrong(std::slice::from_ref(&last)), ["no verdict was told before the report"]);
        assert_eq!(wrong(&[verdict("degraded"), last]), ["status changed after the verdict"]);
    }
}
