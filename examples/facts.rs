//! Compares the facts of a table of translations: `cargo run --release --example facts TABLE.tsv [FROM TO]`.
//!
//! The table has a header. With the columns `source`, `target`, `lang` and `defect`, each row is a pair from English
//! with one defect or `ok`; otherwise columns named by locales hold versions of one text, and FROM and TO are
//! compared. Prints every disagreement and a summary.

#![expect(clippy::print_stdout, reason = "its output is what the example is for")]

use std::error::Error;

use dilmanc::facts::{Fact, Value, compare, find};
use dilmanc::locale::Locale;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, locales @ ..] = arguments.as_slice() else { return Err("a table is missing".into()) };
    let table = std::fs::read_to_string(path)?;
    let mut rows = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let header = rows.next().ok_or("the table is empty")?;
    let column = |name: &str| header.iter().position(|title| *title == name);
    let started = std::time::Instant::now();
    let mut report = Report::default();
    if let (Some(source), Some(target), Some(lang), Some(defect)) =
        (column("source"), column("target"), column("lang"), column("defect"))
    {
        for row in rows {
            report.pair(row[defect], ("en", row[source]), (row[lang], row[target]))?;
        }
    } else {
        let [from, to] = locales else { return Err("two locales are needed".into()) };
        let (source, target) = (column(from).ok_or("no such column")?, column(to).ok_or("no such column")?);
        for row in rows {
            report.pair("", (from, row[source]), (to, row[target]))?;
        }
    }
    let Report { pairs, with_digits, certain, weak } = report;
    let seconds = started.elapsed().as_secs_f64();
    println!("{pairs} pairs, {with_digits} with digits; {certain} certain, {weak} weak; {seconds:.3} s");
    Ok(())
}

/// Counts of pairs.
#[derive(Default)]
struct Report {
    pairs: usize,
    with_digits: usize,
    certain: usize,
    weak: usize,
}

impl Report {
    fn pair(
        &mut self,
        label: &str,
        source: (&str, &str),
        target: (&str, &str),
    ) -> Result<(), Box<dyn Error>> {
        let from: Locale = source.0.parse()?;
        let to: Locale = target.0.parse()?;
        let (here, there) = (find(source.1, &from), find(target.1, &to));
        let found = compare(&here, &there);
        self.pairs += 1;
        self.with_digits += usize::from(source.1.bytes().chain(target.1.bytes()).any(|b| b.is_ascii_digit()));
        self.certain += usize::from(found.iter().any(|d| d.certain));
        self.weak += usize::from(!found.is_empty() && found.iter().all(|d| !d.certain));
        if !found.is_empty() || !label.is_empty() && label != "ok" {
            println!("[{label}]\n  {}\n  {}", source.1, target.1);
        }
        for one in found {
            let level = if one.certain { "E" } else { "w" };
            println!(
                "    {level} {}: {} | {}",
                one.check,
                show(source.1, one.source),
                show(target.1, one.target)
            );
        }
        Ok(())
    }
}

fn show(text: &str, fact: Option<&Fact>) -> String {
    fact.map_or_else(
        || "–".to_owned(),
        |fact| {
            let readings: Vec<String> = fact.readings.iter().map(Value::to_string).collect();
            format!("“{}” {}", &text[fact.span.clone()], readings.join(" or "))
        },
    )
}
