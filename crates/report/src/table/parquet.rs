//! The table as Apache Parquet, a group of rows at a time.

use super::{COLUMNS, Kind, TableError, columns::Cell};
use parquet::{
    basic::{Compression, ZstdLevel},
    data_type::{BoolType, ByteArray, ByteArrayType, DataType, Int64Type},
    file::{
        properties::WriterProperties,
        writer::{SerializedColumnWriter, SerializedFileWriter},
    },
    schema::parser::parse_message_type,
};
use std::{io::Write, sync::Arc};

/// Rows that are kept until they are written as one group: a few megabytes.
const GROUP: usize = 8192;

pub(super) struct Writer<W: Write + Send> {
    file: SerializedFileWriter<W>,
    rows: usize,
    /// The cells of the group, column by column.
    cells: Vec<Vec<Option<Cell>>>,
}

impl<W: Write + Send> Writer<W> {
    pub(super) fn new(out: W) -> Result<Self, TableError> {
        let schema = Arc::new(parse_message_type(&schema())?);
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .build();
        let file = SerializedFileWriter::new(out, schema, Arc::new(properties))?;
        Ok(Self { file, rows: 0, cells: COLUMNS.iter().map(|_| Vec::new()).collect() })
    }

    pub(super) fn add(
        &mut self,
        row: impl Iterator<Item = Option<Cell>>,
    ) -> Result<(), TableError> {
        for (column, cell) in self.cells.iter_mut().zip(row) {
            column.push(cell);
        }
        self.rows += 1;
        if self.rows == GROUP { self.write_group() } else { Ok(()) }
    }

    fn write_group(&mut self) -> Result<(), TableError> {
        let mut group = self.file.next_row_group()?;
        for (column, cells) in COLUMNS.iter().zip(&mut self.cells) {
            let Some(mut writer) = group.next_column()? else { break };
            let cells = std::mem::take(cells);
            match column.kind {
                Kind::Text => put::<ByteArrayType>(&mut writer, cells, |cell| match cell {
                    Cell::Text(text) | Cell::Word(text) => Some(ByteArray::from(text.into_bytes())),
                    _ => None,
                })?,
                Kind::YesNo => put::<BoolType>(&mut writer, cells, |cell| match cell {
                    Cell::YesNo(yes) => Some(yes),
                    _ => None,
                })?,
                Kind::Whole | Kind::Time => {
                    put::<Int64Type>(&mut writer, cells, |cell| match cell {
                        Cell::Whole(number) => Some(number),
                        Cell::Time(time) => Some(time.as_millisecond()),
                        _ => None,
                    })?;
                }
            }
            writer.close()?;
        }
        group.close()?;
        self.rows = 0;
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<W, TableError> {
        if self.rows > 0 {
            self.write_group()?;
        }
        Ok(self.file.into_inner()?)
    }
}

/// Writes a column's cells; of an empty one only stands that it is empty.
fn put<T: DataType>(
    writer: &mut SerializedColumnWriter<'_>,
    cells: Vec<Option<Cell>>,
    value: impl Fn(Cell) -> Option<T::T>,
) -> Result<(), TableError> {
    let cells: Vec<Option<T::T>> = cells.into_iter().map(|cell| cell.and_then(&value)).collect();
    let there: Vec<i16> = cells.iter().map(|cell| i16::from(cell.is_some())).collect();
    let values: Vec<T::T> = cells.into_iter().flatten().collect();
    writer.typed::<T>().write_batch(&values, Some(&there), None)?;
    Ok(())
}

/// The columns in Parquet's language of schemas.
fn schema() -> String {
    let columns = COLUMNS.iter().map(|column| match column.kind {
        Kind::Text => format!("optional binary {} (utf8);", column.name),
        Kind::Whole => format!("optional int64 {};", column.name),
        Kind::YesNo => format!("optional boolean {};", column.name),
        Kind::Time => format!("optional int64 {} (timestamp(millis,true));", column.name),
    });
    format!("message waypost {{ {} }}", columns.collect::<Vec<_>>().join(" "))
}
