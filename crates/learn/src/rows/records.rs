//! Parsed rows, kept flat: one buffer of text, in which one byte follows each field, and one vector of field ends.

/// Why a row is not a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// It has another number of fields than the schema has attributes.
    Fields { found: usize, expected: usize },
    /// A quoted value does not end on its line.
    OpenQuote,
    /// It is longer than the limit, in bytes.
    TooLong { limit: usize },
    /// It is not a JSON object.
    NotAnObject,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Fields { found, expected } => {
                write!(
                    formatter,
                    "the record has {found} fields, but the schema has {expected}"
                )
            }
            Self::OpenQuote => write!(formatter, "a quoted value does not end on its line"),
            Self::TooLong { limit } => write!(formatter, "the record is longer than {limit} bytes"),
            Self::NotAnObject => write!(formatter, "the line is not a JSON object"),
        }
    }
}

/// Rows of one piece of a file, in its order. A row that is no record has empty fields and a [`Problem`].
#[derive(Debug, Default)]
pub struct Records {
    columns: usize,
    text: Vec<u8>,
    ends: Vec<u32>,
    /// Where each row begins: its byte in the file, or its number for formats without lines.
    positions: Vec<u64>,
    /// Rows with a problem, by number, ascending.
    problems: Vec<(usize, Problem)>,
    /// The object's place in the source.
    pub object: usize,
}

/// One row.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    text: &'a [u8],
    ends: &'a [u32],
    start: u32,
}

impl Records {
    pub fn new(columns: usize, object: usize) -> Self {
        Self {
            columns,
            object,
            ..Self::default()
        }
    }

    /// Makes room for the fields of so many bytes of lines.
    pub(crate) fn reserve(&mut self, bytes: usize) {
        self.text.reserve(bytes + 1);
    }

    pub fn len(&self) -> usize {
        self.positions.len()
    }

    pub fn is_empty(&self) -> bool {
        self.positions.is_empty()
    }

    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Where the row begins in its file.
    pub fn position(&self, row: usize) -> u64 {
        self.positions[row]
    }

    pub fn problems(&self) -> &[(usize, Problem)] {
        &self.problems
    }

    pub fn problem(&self, row: usize) -> Option<Problem> {
        let place = self.problems.binary_search_by_key(&row, |(number, _)| *number).ok()?;
        Some(self.problems[place].1)
    }

    /// The fields of a row, problem or not.
    pub fn record(&self, row: usize) -> Record<'_> {
        let first = row * self.columns;
        Record {
            text: &self.text,
            ends: &self.ends[first..first + self.columns],
            start: if first == 0 { 0 } else { self.ends[first - 1] + 1 },
        }
    }

    /// The rows that are records.
    pub fn valid(&self) -> impl Iterator<Item = Record<'_>> {
        let mut problems = self.problems.iter().map(|(row, _)| *row).peekable();
        (0..self.len()).filter_map(move |row| {
            let skipped = problems.next_if_eq(&row).is_some();
            (!skipped).then(|| self.record(row))
        })
    }

    /// The same rows with only these columns, in this order; `None` is a column without values.
    pub(crate) fn project(&self, columns: &[Option<usize>]) -> Self {
        let mut projected = Self::new(columns.len(), self.object);
        for row in 0..self.len() {
            let record = self.record(row);
            if let Some(problem) = self.problem(row) {
                projected.refuse_row(self.position(row), problem);
                continue;
            }
            for column in columns {
                projected.push_field(column.map_or(b"", |column| record.field(column)));
            }
            projected.end_row(self.position(row));
        }
        projected
    }

    /// Rows of fields that are there already.
    pub fn of_cells<'f>(rows: usize, columns: usize, text: impl Fn(usize, usize) -> &'f str) -> Self {
        let mut records = Self::new(columns, 0);
        for row in 0..rows {
            (0..columns).for_each(|column| records.push_field(text(row, column).as_bytes()));
            records.end_row(row as u64);
        }
        records
    }

    /// Adds a field of the row that is being written.
    pub(crate) fn push_field(&mut self, field: &[u8]) {
        self.text.extend_from_slice(field);
        self.end_field();
    }

    /// Adds fields that commas part.
    pub(crate) fn push_fields(&mut self, row: &[u8]) {
        let start = self.text.len();
        self.text.extend_from_slice(row);
        self.ends
            .extend(memchr::memchr_iter(b',', row).map(|comma| (start + comma) as u32));
        self.end_field();
    }

    fn end_field(&mut self) {
        self.ends.push(self.text.len() as u32);
        self.text.push(b',');
    }

    /// Fields of the row that is being written.
    pub(crate) fn open_fields(&self) -> usize {
        self.ends.len() - self.len() * self.columns
    }

    /// Ends the row that is being written; it must have as many fields as there are columns, else it becomes a problem.
    pub(crate) fn end_row(&mut self, position: u64) {
        let found = self.open_fields();
        if found == self.columns {
            self.positions.push(position);
        } else {
            let expected = self.columns;
            self.refuse_row(position, Problem::Fields { found, expected });
        }
    }

    /// Ends the row that is being written as one that is no record.
    pub(crate) fn refuse_row(&mut self, position: u64, problem: Problem) {
        self.ends.truncate(self.len() * self.columns);
        let end = self.ends.last().map_or(0, |end| end + 1);
        self.text.truncate(end as usize);
        (0..self.columns).for_each(|_| self.end_field());
        self.problems.push((self.positions.len(), problem));
        self.positions.push(position);
    }
}

impl<'a> Record<'a> {
    /// The text of a column; empty where the value is missing.
    pub fn field(&self, column: usize) -> &'a [u8] {
        let start = if column == 0 {
            self.start
        } else {
            self.ends[column - 1] + 1
        };
        &self.text[start as usize..self.ends[column] as usize]
    }
}
