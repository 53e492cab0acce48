//! A table in columns of plain text.

use unicode_width::UnicodeWidthStr;

use crate::clean;
use crate::model::{Align, Table, Text};
use crate::text::{words, wrap};

const GAP: usize = 2;
/// A column of words is not made narrower than this; below it the table is written row by row.
const NARROWEST: usize = 12;

/// The table in columns; where they do not fit, each row as lines of `head: cell`.
pub(crate) fn lines(table: &Table, width: usize) -> Vec<String> {
    let grid = Grid::of(table);
    match grid.widths(width) {
        Some(widths) => grid.columns(&widths),
        None => grid.records(width),
    }
}

struct Grid {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    total: Option<Vec<String>>,
    align: Vec<Align>,
}

impl Grid {
    fn of(table: &Table) -> Self {
        let row = |cells: &[Text]| -> Vec<String> {
            let mut cells: Vec<String> =
                cells.iter().map(|cell| clean::line(&words(cell))).collect();
            cells.resize(table.columns(), String::new());
            cells
        };
        Self {
            head: row(&table.head),
            rows: table.rows.iter().map(|cells| row(cells)).collect(),
            total: table.total.as_deref().map(row),
            align: (0..table.columns()).map(|column| table.align(column)).collect(),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Vec<String>> {
        [&self.head].into_iter().chain(&self.rows).chain(&self.total)
    }

    /// The width of each column, or nothing when the line is too short for them.
    fn widths(&self, width: usize) -> Option<Vec<usize>> {
        let mut widths: Vec<usize> = (0..self.align.len())
            .map(|column| self.all().map(|row| row[column].width()).max().unwrap_or(0))
            .collect();
        let room = width.checked_sub(GAP * widths.len().saturating_sub(1))?;
        while widths.iter().sum::<usize>() > room {
            let over = widths.iter().sum::<usize>() - room;
            let (widest, _) = widths
                .iter()
                .enumerate()
                .filter(|(column, _)| self.align[*column] == Align::Start)
                .max_by_key(|(_, wide)| **wide)?;
            // What is the longest word of the column cannot be broken.
            let longest = self
                .all()
                .flat_map(|row| row[widest].split(' '))
                .map(UnicodeWidthStr::width)
                .max()
                .unwrap_or(0);
            let least = longest.max(NARROWEST);
            if widths[widest] <= least {
                return None;
            }
            widths[widest] -= over.min(widths[widest] - least).min(8);
        }
        Some(widths)
    }

    fn columns(&self, widths: &[usize]) -> Vec<String> {
        let rule: String =
            "-".repeat(widths.iter().sum::<usize>() + GAP * (widths.len().saturating_sub(1)));
        let mut lines = self.row(&self.head, widths);
        lines.push(rule.clone());
        lines.extend(self.rows.iter().flat_map(|row| self.row(row, widths)));
        if let Some(total) = &self.total {
            lines.push(rule);
            lines.extend(self.row(total, widths));
        }
        lines
    }

    fn row(&self, cells: &[String], widths: &[usize]) -> Vec<String> {
        let wrapped: Vec<Vec<String>> =
            cells.iter().zip(widths).map(|(cell, width)| wrap(cell, *width)).collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(0).max(1);
        (0..height)
            .map(|line| {
                let mut out = String::new();
                for (column, cell) in wrapped.iter().enumerate() {
                    let text = cell.get(line).map_or("", String::as_str);
                    let blank = " ".repeat(widths[column].saturating_sub(text.width()));
                    if column > 0 {
                        out.push_str(&" ".repeat(GAP));
                    }
                    match self.align[column] {
                        Align::Start => out.extend([text, &blank]),
                        Align::End => out.extend([&blank, text]),
                    }
                }
                out.trim_end().to_owned()
            })
            .collect()
    }

    fn records(&self, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for row in self.rows.iter().chain(&self.total) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            for (head, cell) in self.head.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
                let text = if head.is_empty() { cell.clone() } else { format!("{head}: {cell}") };
                lines.extend(wrap(&text, width));
            }
        }
        lines
    }
}
