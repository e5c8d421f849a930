//! For people at a terminal: each finding with the line it is about, then a summary.

use std::borrow::Cow;
use std::rc::Rc;
use std::{io, iter};

use anstyle::{AnsiColor, Style};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::excerpt::Excerpt;
use super::terminal::{columns, table, visible, wrap};
use super::{Report, Run, missed_gate};
use crate::finding::{Finding, Location, Related, Severity, Tally, shown_percent, shown_rate};
use crate::notice::Notice;

/// The report for people.
pub(super) struct Text;

impl Report for Text {
    fn name(&self) -> &'static str {
        "text"
    }

    fn write(&self, run: &Run<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        let groups: Vec<&[Finding]> = groups(run.findings).collect();
        let pages = groups.par_chunks(GROUPS_AT_ONCE).map(|groups| {
            let mut page = Page::new(run);
            groups.iter().for_each(|group| page.group(group));
            page.out
        });
        pages.collect::<Vec<_>>().iter().try_for_each(|page| out.write_all(page.as_bytes()))?;
        let mut last = Page::new(run);
        last.summary();
        out.write_all(last.out.as_bytes())
    }
}

/// Groups of findings that are written by one thread in one go.
const GROUPS_AT_ONCE: usize = 256;

/// Checks of which a file may have hundreds of findings that all say the same: after [`SHOWN`] the rest is counted.
const FOLDED: [&str; 2] = ["missing-message", "untranslated"];
/// How many findings of a folded check a file shows.
const SHOWN: usize = 10;
/// How many lines the fold names.
const LINES_NAMED: usize = 10;
/// Below this a window on a line shows nothing of use: rather let the terminal break lines.
const NARROWEST: usize = 40;

/// The findings that follow each other in one file, of one check.
fn groups(findings: &[Finding]) -> impl Iterator<Item = &[Finding]> {
    findings.chunk_by(|a, b| a.location.path == b.location.path && a.check == b.check)
}

/// The colours of the parts of a report.
struct Styles {
    error: Style,
    warning: Style,
    info: Style,
    place: Style,
    aside: Style,
    source: Style,
}

const PLAIN: Styles = Styles {
    error: Style::new(),
    warning: Style::new(),
    info: Style::new(),
    place: Style::new(),
    aside: Style::new(),
    source: Style::new(),
};

const COLORS: Styles = Styles {
    error: AnsiColor::Red.on_default().bold(),
    warning: AnsiColor::Yellow.on_default().bold(),
    info: AnsiColor::Cyan.on_default().bold(),
    place: Style::new().bold(),
    aside: Style::new().dimmed(),
    source: AnsiColor::Blue.on_default().bold(),
};

impl Styles {
    fn severity(&self, severity: Severity) -> Style {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Info => self.info,
        }
    }
}

struct Page<'a> {
    run: &'a Run<'a>,
    out: String,
    /// Texts without arguments, by key.
    texts: FxHashMap<Cow<'static, str>, Rc<str>>,
    /// Columns there are.
    width: usize,
    style: Styles,
}

impl<'a> Page<'a> {
    fn new(run: &'a Run<'a>) -> Self {
        let (width, style) = (run.width.max(NARROWEST), if run.color { COLORS } else { PLAIN });
        Self { run, out: String::new(), texts: FxHashMap::default(), width, style }
    }

    /// A notice in words; one without arguments is put into words once.
    fn say(&mut self, notice: &Notice) -> Rc<str> {
        if !notice.args.is_empty() {
            return self.run.messages.notice(notice).into();
        }
        let text = self.texts.entry(notice.key.clone());
        Rc::clone(text.or_insert_with(|| self.run.messages.notice(notice).into()))
    }

    /// Writes pieces of text, one behind the other.
    fn put(&mut self, pieces: &[&str]) {
        pieces.iter().for_each(|piece| self.out.push_str(piece));
    }

    /// Writes a text in colour.
    fn paint(&mut self, style: Style, text: &str) {
        if style.is_plain() {
            self.out.push_str(text);
        } else {
            self.put(&[&style.render().to_string(), text, &style.render_reset().to_string()]);
        }
    }

    fn group(&mut self, group: &[Finding]) {
        let foldable = group.len() > SHOWN + 1 && FOLDED.contains(&group[0].check);
        let (shown, folded) = group.split_at(if foldable { SHOWN } else { group.len() });
        shown.iter().for_each(|finding| self.finding(finding));
        if let Some(first) = folded.first() {
            self.fold(first.check, folded);
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let style = self.style.severity(finding.severity);
        self.head(finding, style);
        let text = self.say(&finding.notice);
        self.paragraph(&text);
        self.excerpt(&finding.location, style);
        finding.related.iter().for_each(|related| self.related(related));
        self.out.push('\n');
    }

    /// `path:line:column  severity  check  id`; what comes after the place goes on a line of its own when it is too long.
    fn head(&mut self, finding: &Finding, style: Style) {
        let place = place(&finding.location);
        let severity = self.say(&Notice::new(severity_key(finding.severity)));
        let id = finding.id.as_deref().map(visible);
        let of_id = id.as_ref().map_or(0, |id| 2 + columns(id));
        let fits = columns(&place) + columns(&severity) + columns(finding.check) + 4 + of_id <= self.width;
        self.paint(self.style.place, &place);
        self.out.push_str(if fits { "  " } else { "\n  " });
        self.paint(style, &severity);
        self.put(&["  ", finding.check]);
        id.iter().for_each(|id| self.put(&["  ", id]));
        self.out.push('\n');
    }

    /// `path:line:column  what is there`, with the line; a long text goes below the place.
    fn related(&mut self, related: &Related) {
        let place = place(&related.location);
        let text = self.say(&related.notice);
        self.out.push_str("  ");
        self.paint(self.style.aside, &place);
        if columns(&place) + columns(&text) + 4 <= self.width && !text.contains('\n') {
            self.put(&["  ", &visible(&text), "\n"]);
        } else {
            self.out.push('\n');
            self.paragraph(&text);
        }
        self.excerpt(&related.location, self.style.source);
    }

    fn excerpt(&mut self, location: &Location, style: Style) {
        if location.line_text.is_empty() {
            return;
        }
        let excerpt = Excerpt::new(&location.line_text, &location.span, self.width - 4);
        self.bar();
        self.out.push_str(&excerpt.before);
        self.paint(style, &excerpt.marked);
        self.put(&[&excerpt.after, "\n"]);
        self.bar();
        let (blank, marks) = excerpt.marks();
        if style.is_plain() {
            self.out.extend(iter::repeat_n(' ', blank).chain(iter::repeat_n('^', marks)));
        } else {
            self.paint(style, &(" ".repeat(blank) + &"^".repeat(marks)));
        }
        self.out.push('\n');
    }

    /// What stands at the left of a line that is shown.
    fn bar(&mut self) {
        self.out.push_str("  ");
        self.paint(self.style.aside, "│");
        self.out.push(' ');
    }

    fn fold(&mut self, check: &str, folded: &[Finding]) {
        let lines = folded.iter().map(|finding| finding.location.span.start.line.to_string());
        let mut lines = lines.take(LINES_NAMED).collect::<Vec<_>>().join(", ");
        if folded.len() > LINES_NAMED {
            lines.push_str(", …");
        }
        let notice =
            Notice::new("report-fold").with("check", check).with("count", folded.len()).with("lines", lines);
        self.paragraph(&self.run.messages.notice(&notice));
        self.out.push('\n');
    }

    /// A text, indented.
    fn paragraph(&mut self, text: &str) {
        wrap(text, self.width - 2).iter().for_each(|line| self.put(&["  ", line, "\n"]));
    }

    fn summary(&mut self) {
        self.statistics();
        self.locales();
        self.gates();
        self.verdict();
        self.asides();
    }

    fn locales(&mut self) {
        let summary = self.run.summary;
        if summary.locales.is_empty() {
            return;
        }
        let heads = ["locale", "segments", "words", "untranslated", "stale", "coverage"];
        let mut rows = vec![heads.map(|head| self.run.messages.text(&format!("summary-{head}"))).to_vec()];
        for locale in &summary.locales {
            let number = |count| self.run.messages.number(count);
            rows.push(vec![
                locale.locale.to_string(),
                format!("{} / {}", number(locale.translated_units), number(locale.units)),
                format!("{} / {}", number(locale.translated_words), number(locale.words)),
                number(locale.untranslated),
                number(locale.stale),
                self.run.messages.percent(shown_percent(locale.coverage())),
            ]);
        }
        self.table(&rows);
    }

    /// What each check found in proportion, then who waives what.
    fn statistics(&mut self) {
        let Some(statistics) = self.run.statistics else { return };
        let messages = self.run.messages;
        let rate = |tally: &Tally| {
            tally.per_hundred().map_or_else(String::new, |rate| messages.decimal(shown_rate(rate)))
        };
        let share = |tally: &Tally| messages.percent(shown_percent(tally.waived_percent()));
        let head = |key: &str| messages.text(&format!("statistics-{key}"));
        let mut rows = vec![["check", "findings", "rate", "waived", "share"].map(head).to_vec()];
        let mut waived = vec![["check", "locale", "findings", "waived", "share"].map(head).to_vec()];
        for check in &statistics.checks {
            let Tally { findings, waived: excused, .. } = check.total;
            let [findings, excused] = [findings, excused].map(|count| messages.number(count));
            rows.push(vec![
                check.check.to_owned(),
                findings,
                rate(&check.total),
                excused,
                share(&check.total),
            ]);
            for (locale, tally) in check.locales.iter().filter(|(_, tally)| tally.waived > 0) {
                let locale = locale.as_ref().map(ToString::to_string).unwrap_or_default();
                let [findings, excused] = [tally.findings, tally.waived].map(|count| messages.number(count));
                waived.push(vec![check.check.to_owned(), locale, findings, excused, share(tally)]);
            }
        }
        let notice = Notice::new("statistics-entries").with("count", statistics.entries);
        self.put(&[&messages.notice(&notice), "\n\n"]);
        self.table(&rows);
        self.table(&waived);
    }

    /// A table below its heads, with a blank line behind it; nothing when it has no rows.
    fn table(&mut self, rows: &[Vec<String>]) {
        if rows.len() < 2 {
            return;
        }
        let aside = self.style.aside;
        for (row, line) in table(rows).iter().enumerate() {
            let style = if row == 0 { aside } else { Style::new() };
            self.paint(style, line);
            self.out.push('\n');
        }
        self.out.push('\n');
    }

    fn gates(&mut self) {
        let gates = &self.run.summary.missed_gates;
        let error = self.style.error;
        for gate in gates {
            self.paint(error, &missed_gate(self.run.messages, gate));
            self.out.push('\n');
        }
        if !gates.is_empty() {
            self.out.push('\n');
        }
    }

    /// One line: what was found, by weight.
    fn verdict(&mut self) {
        let summary = self.run.summary;
        let parts = [
            (summary.errors, "summary-errors", self.style.error),
            (summary.warnings, "summary-warnings", self.style.warning),
            (self.infos_shown(), "summary-infos", self.style.info),
        ];
        let found: Vec<String> = parts
            .into_iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, key, style)| format!("{style}{}{style:#}", self.count(key, count)))
            .collect();
        if found.is_empty() {
            return self.put(&[&self.run.messages.text("summary-clean"), "\n"]);
        }
        let files = self.run.findings.chunk_by(|a, b| a.location.path == b.location.path).count();
        let notice = Notice::new("summary-verdict").with("findings", found.join(", ")).with("files", files);
        self.put(&[&self.run.messages.notice(&notice), "\n"]);
    }

    /// What is not in the list above.
    fn asides(&mut self) {
        let summary = self.run.summary;
        let hidden = summary.infos.saturating_sub(self.infos_shown());
        let left_out = [
            (summary.waived, "summary-waived"),
            (summary.baselined, "summary-baselined"),
            (hidden, "summary-hidden"),
        ];
        let left_out = left_out.into_iter().filter(|(count, _)| *count > 0);
        let texts: Vec<String> = left_out.map(|(count, key)| self.count(key, count)).collect();
        if texts.is_empty() {
            return;
        }
        let aside = self.style.aside;
        for line in wrap(&texts.join(", "), self.width) {
            self.paint(aside, &line);
            self.out.push('\n');
        }
    }

    fn infos_shown(&self) -> usize {
        self.run.findings.iter().filter(|finding| finding.severity == Severity::Info).count()
    }

    fn count(&self, key: &'static str, count: usize) -> String {
        self.run.messages.notice(&Notice::new(key).with("count", count))
    }
}

fn place(location: &Location) -> String {
    let start = location.span.start;
    format!("{}:{}:{}", visible(&location.path), start.line, start.column)
}

fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "report-severity-error",
        Severity::Warning => "report-severity-warning",
        Severity::Info => "report-severity-info",
    }
}
