//! Has Tauri read its configuration and make the window's capabilities.

fn main() {
    tauri_build::build();
}
