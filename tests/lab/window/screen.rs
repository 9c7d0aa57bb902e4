//! The window as its driver sees it: what stands there, and what a hand would do.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::display::{DISPLAY, PORT};
use super::manners::TITLE;

/// A check answers within 20 s; on a loaded machine the window may take some more.
const PATIENCE: Duration = Duration::from_secs(45);

/// The open window.
pub(crate) struct Screen {
    client: Client,
    pictures: PathBuf,
    flow: &'static str,
}

impl Screen {
    /// Starts the program and waits until its page can be used.
    pub(crate) async fn open(
        desktop: &str,
        arguments: &[String],
        pictures: PathBuf,
        flow: &'static str,
    ) -> Result<Self> {
        let capabilities = json!({
            "webkitgtk:browserOptions": { "binary": desktop, "args": arguments }
        });
        let Value::Object(capabilities) = capabilities else { bail!("no capabilities") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let address = format!("http://127.0.0.1:{PORT}");
        // A program that ends at once would be waited for without an end.
        let client = tokio::time::timeout(PATIENCE, builder.connect(&address)).await;
        let client = client.context("no window opened")?.context("opening the window")?;
        let screen = Self { client, pictures, flow };
        screen.see("main h1").await?;
        Ok(screen)
    }

    /// Waits for what this selector names.
    pub(crate) async fn see(&self, selector: &str) -> Result<Element> {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(selector));
        found.await.with_context(|| format!("{selector} is not there"))
    }

    /// Waits for a text anywhere in the window.
    pub(crate) async fn read(&self, text: &str) -> Result<()> {
        let here = format!("//main//*[contains(normalize-space(.), {})]", quoted(text));
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&here));
        match found.await {
            Ok(_) => Ok(()),
            Err(_) => {
                let main = self.text("main").await.unwrap_or_default();
                bail!("{text:?} is not there; what is: {main:?}")
            }
        }
    }

    /// Presses the button of that name.
    pub(crate) async fn press(&self, name: &str) -> Result<()> {
        let here = format!("//button[normalize-space(.)={}]", quoted(name));
        let button = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&here));
        let button = button.await.with_context(|| format!("no button {name:?}"))?;
        button.click().await.with_context(|| format!("pressing {name:?}"))
    }

    /// Ticks the box of that label, or takes its tick away.
    pub(crate) async fn tick(&self, label: &str) -> Result<()> {
        let here = format!("//label[normalize-space(.)={}]", quoted(label));
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&here));
        let found = found.await.with_context(|| format!("no box {label:?}"))?;
        found.click().await.with_context(|| format!("ticking {label:?}"))
    }

    /// Opens a fold by its title.
    pub(crate) async fn unfold(&self, title: &str) -> Result<()> {
        let here = format!("//summary[normalize-space(.)={}]", quoted(title));
        let fold = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&here));
        Ok(fold.await.with_context(|| format!("no fold {title:?}"))?.click().await?)
    }

    /// Types into a field.
    pub(crate) async fn fill(&self, selector: &str, text: &str) -> Result<()> {
        let field = self.see(selector).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Chooses from a list.
    pub(crate) async fn choose(&self, selector: &str, value: &str) -> Result<()> {
        Ok(self.see(selector).await?.select_by_value(value).await?)
    }

    /// Presses a key, wherever the focus is.
    pub(crate) async fn key(&self, key: Key) -> Result<()> {
        self.keys(&[char::from(key)]).await
    }

    /// Types letters, wherever the focus is.
    pub(crate) async fn keys(&self, letters: &[char]) -> Result<()> {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for letter in letters {
            keys = keys
                .then(KeyAction::Down { value: *letter })
                .then(KeyAction::Up { value: *letter });
        }
        Ok(self.client.perform_actions(keys).await?)
    }

    /// The text of what this selector names.
    pub(crate) async fn text(&self, selector: &str) -> Result<String> {
        Ok(self.see(selector).await?.text().await?)
    }

    /// The texts of all that this selector names, whether they can be seen or not.
    pub(crate) async fn texts(&self, selector: &str) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.trim())";
        let found = self.client.execute(script, vec![json!(selector)]).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// What a script finds.
    pub(crate) async fn ask(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// Waits until a script finds what is wanted.
    pub(crate) async fn until(&self, script: &str, wanted: &Value) -> Result<()> {
        let begun = Instant::now();
        loop {
            let found = self.ask(script).await?;
            if found == *wanted {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                bail!("{script} finds {found}, not {wanted}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The text of what has the focus.
    pub(crate) async fn focused(&self) -> Result<String> {
        let script = "const here = document.activeElement; return (here.ariaLabel ?? here.textContent ?? '').trim() || here.id || here.tagName";
        Ok(self.ask(script).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Keeps a picture of the window as it stands on the display. The driver's own pictures wait until
    /// something is painted again, which may be never.
    pub(crate) async fn picture(&self, name: &str) -> Result<()> {
        // What has just changed is drawn a moment later.
        tokio::time::sleep(Duration::from_millis(200)).await;
        let search = ["search", "--onlyvisible", "--name", TITLE];
        let found = Command::new("xdotool").args(search).env("DISPLAY", DISPLAY).output()?;
        let found = String::from_utf8(found.stdout)?;
        let window = found.lines().next().context("no window is to be seen")?;
        let file = self.pictures.join(format!("{}-{name}.png", self.flow));
        let mut picture = Command::new("import");
        picture.args(["-display", DISPLAY, "-window", window]).arg(file);
        ensure!(picture.status()?.success(), "no picture of {window} could be made");
        Ok(())
    }

    /// Closes the window.
    pub(crate) async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }
}

/// A text for XPath, which knows no escapes.
fn quoted(text: &str) -> String {
    if text.contains('"') { format!("'{text}'") } else { format!("\"{text}\"") }
}
