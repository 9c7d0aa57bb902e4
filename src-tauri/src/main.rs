//! The window.

mod webmail;

use std::process::ExitCode;

fn main() -> tauri::Result<ExitCode> {
    if let Some(ended) = webmail::dispatch() {
        return Ok(ended);
    }
    tauri::Builder::default().run(tauri::generate_context!())?;
    Ok(ExitCode::SUCCESS)
}
