//! Lists the catalogues of `locales/` so that a new language is a new folder and nothing else.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let folder = Path::new(&root).join("../../locales");
    println!("cargo::rerun-if-changed=../../locales");
    let mut code = String::from(
        "/// The built-in catalogues: a language's tag, and the texts of its folder.\n\
         const LOCALES: &[(&str, &[&str])] = &[\n",
    );
    for language in sorted(&folder)? {
        if !language.is_dir() {
            continue;
        }
        let tag = name(&language);
        code.push_str(&format!("    ({tag:?}, &[\n"));
        for file in sorted(&language)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                // Where the project lies is asked for as it is built: what was built elsewhere may be used
                // again here.
                let file = format!("/../../locales/{tag}/{}", name(&file));
                let file = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), {file:?})");
                code.push_str(&format!("        include_str!({file}),\n"));
            }
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("locales.rs"), code)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
