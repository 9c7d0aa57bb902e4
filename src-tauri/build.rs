//! Has Tauri read its configuration and make the window's capabilities.
//!
//! The commands are named once, in the main window's capability: what is not named there no window
//! may ask for, and what is named there no other window may (a test holds the commands to it).

use std::{error::Error, fs};
use tauri_build::{AppManifest, Attributes};

const CAPABILITY: &str = "capabilities/main.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={CAPABILITY}");
    let capability: serde_json::Value = serde_json::from_str(&fs::read_to_string(CAPABILITY)?)?;
    let allowed = capability["permissions"].as_array().into_iter().flatten();
    let commands: Vec<&'static str> = allowed
        .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
        .map(|name| &*name.replace('-', "_").leak())
        .collect();
    tauri_build::try_build(
        Attributes::new().app_manifest(AppManifest::new().commands(commands.leak())),
    )?;
    Ok(())
}
