//! Lists the files of `providers/` so that a new provider is a new file and nothing else.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=providers");
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let mut files = Vec::new();
    let folder = Path::new(&root).join("providers");
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|extension| extension == "toml") {
            files.push(format!("/providers/{}", entry.file_name().display()));
        }
    }
    files.sort();
    let mut code =
        String::from("/// The built-in providers, one text each.\nconst PROVIDERS: &[&str] = &[\n");
    for file in files {
        // Where the project lies is asked for as it is built: what was built elsewhere may be used again here.
        let file = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), {file:?})");
        code.push_str(&format!("    include_str!({file}),\n"));
    }
    code.push_str("];\n");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("providers.rs"), code)
}
