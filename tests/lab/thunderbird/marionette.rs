//! Thunderbird's own driver, Marionette: JSON over TCP, each message behind its length.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

/// Where it listens, on the client's loopback.
pub(super) const PORT: u16 = 2828;
/// No answer is longer.
const MOST_BYTES: usize = 1 << 22;

/// The conversation.
pub(super) struct Marionette {
    stream: BufReader<TcpStream>,
    count: u32,
}

impl Marionette {
    /// Begins with Thunderbird's own code as that which scripts run in; to be called on a thread in
    /// the client's network.
    pub(super) fn begin(limit: Duration) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", PORT))?;
        stream.set_read_timeout(Some(limit))?;
        let mut this = Self { stream: BufReader::new(stream), count: 0 };
        let hello = this.hear()?;
        ensure!(hello["marionetteProtocol"] == 3, "it greets with {hello}");
        this.call("WebDriver:NewSession", &json!({}))?;
        this.call("Marionette:SetContext", &json!({ "value": "chrome" }))?;
        let limit = u64::try_from(limit.as_millis())?;
        this.call("WebDriver:SetTimeouts", &json!({ "script": limit }))?;
        Ok(this)
    }

    /// What a script says by its last argument, which is a function.
    pub(super) fn script(&mut self, script: &str, arguments: &[&str]) -> Result<Value> {
        let parameters = json!({ "script": script, "args": arguments });
        Ok(self.call("WebDriver:ExecuteAsyncScript", &parameters)?["value"].clone())
    }

    /// Has Thunderbird end.
    pub(super) fn quit(mut self) -> Result<()> {
        self.call("Marionette:Quit", &json!({ "flags": ["eForceQuit"] })).map(drop)
    }

    fn call(&mut self, command: &str, parameters: &Value) -> Result<Value> {
        self.count += 1;
        let message = json!([0, self.count, command, parameters]).to_string();
        let stream = self.stream.get_mut();
        stream.write_all(format!("{}:{message}", message.len()).as_bytes())?;
        let answer = self.hear().with_context(|| format!("no answer to {command}"))?;
        if !answer[2].is_null() {
            bail!("{command}: {}", answer[2]);
        }
        Ok(answer[3].clone())
    }

    fn hear(&mut self) -> Result<Value> {
        let mut length = Vec::new();
        (&mut self.stream).take(16).read_until(b':', &mut length)?;
        let length = String::from_utf8(length)?;
        let length: usize = length.trim_end_matches(':').parse().context("a length")?;
        ensure!(length <= MOST_BYTES, "an answer of {length} octets");
        let mut text = vec![0; length];
        self.stream.read_exact(&mut text)?;
        Ok(serde_json::from_slice(&text)?)
    }
}
