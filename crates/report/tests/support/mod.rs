//! Reports that the real program made.

use std::{fs, path::Path};
use waypost_model::Report;

/// A report kept with the lab's, under that id.
pub(crate) fn report(name: &str, id: &str) -> Report {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let text = fs::read_to_string(golden.join(format!("{name}.json"))).unwrap();
    Report { id: id.to_owned(), ..Report::parse(&text).unwrap() }
}
