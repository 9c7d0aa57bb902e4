use parquet::file::reader::{FileReader, SerializedFileReader};
use std::io::Write;

/// The rows of a Parquet file, a line each.
pub(crate) fn parquet_rows(bytes: &[u8]) -> String {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    let file = SerializedFileReader::new(file).unwrap();
    let rows = file.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string());
    rows.collect::<Vec<_>>().join("\n")
}
