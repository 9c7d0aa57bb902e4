//! What packed files say to who opens them.

#[path = "../../../report/tests/support/parquet_rows.rs"]
mod parquet_rows;

use parquet_rows::parquet_rows;
use std::{fs, path::Path, process::Command};

/// What a PDF draws, what it says of itself, and what is attached to it.
pub(crate) fn of_pdf(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file.pdf");
    fs::write(&file, bytes).unwrap();
    let done = |command: &mut Command| {
        let output = command.output().unwrap();
        assert!(output.status.success(), "{command:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let mut said = done(Command::new("pdftotext").arg(&file).arg("-"));
    said += &done(Command::new("pdfinfo").arg(&file));
    said += &done(Command::new("pdfinfo").arg("-meta").arg(&file));
    let attached = folder.path().join("attached");
    fs::create_dir(&attached).unwrap();
    done(Command::new("pdfdetach").arg("-saveall").arg("-o").arg(&attached).arg(&file));
    let attached: Vec<_> = fs::read_dir(attached).unwrap().map(|one| one.unwrap().path()).collect();
    assert_eq!(attached.len(), 1, "what was measured is attached");
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    said + &attached.iter().map(|path| read(path)).collect::<String>()
}

/// The cells of a table, and what else stands in its file.
pub(crate) fn of_parquet(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned() + &parquet_rows(bytes)
}
