//! `render` as a program and a person at the command line use it: workspaces on disk, documents in, texts out.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use dilmanc::catalog::State;
use dilmanc::locale::Locale;
use dilmanc::notice::Failure;
use dilmanc::render::{Fallback, Missing, Stale, output_of};
use dilmanc::workspace::{RenderRequest, RenderRun, Rendering, SyncMode, Workspace};

/// A workspace with one document, synced.
struct Sample {
    folder: tempfile::TempDir,
    /// Path of the document below `statements/`.
    path: &'static str,
}

impl Sample {
    fn new(path: &'static str, text: &str) -> Self {
        let sample = Self { folder: tempfile::tempdir().unwrap(), path };
        sample.write("dilmanc.yaml", "source: en\ntargets: [az, ru]\n");
        sample.write(&format!("statements/{path}"), text);
        sample.sync();
        sample
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    fn name(&self) -> &'static str {
        self.path.rsplit_once('.').unwrap().0
    }

    fn resource(&self, locale: &str) -> String {
        format!("locales/{locale}/statements/{}.ftl", self.name())
    }

    fn workspace(&self) -> Workspace {
        Workspace::open(self.root()).unwrap()
    }

    fn sync(&self) {
        let run = self.workspace().sync(&[], SyncMode::Write, &|_, _| {}).unwrap();
        assert_eq!(run.failures, []);
    }

    /// Fills the slots that wait under these source texts.
    fn translate(&self, locale: &str, translations: &[(&str, &str)]) {
        let path = self.resource(locale);
        let mut text = self.read(&path);
        for (source, translation) in translations {
            let record = format!("# en: {source}\n# ");
            let at = text.find(&record).unwrap_or_else(|| panic!("no slot for {source} in\n{text}"));
            let slot = at + record.len();
            let end = slot + text[slot..].find(" =").unwrap();
            text = format!("{}{} = {translation}{}", &text[..slot - 2], &text[slot..end], &text[end + 2..]);
        }
        self.write(&path, &text);
    }

    fn run(&self, locale: &str, to: &str, fallback: Fallback) -> RenderRun {
        let locale: Locale = locale.parse().unwrap();
        let request = RenderRequest {
            names: &[self.name().to_owned()],
            locales: Some(&[locale]),
            output: output_of(to).unwrap(),
            fallback,
        };
        self.workspace().render(&request).unwrap()
    }

    fn rendering(&self, locale: &str, to: &str, fallback: Fallback) -> Rendering {
        let mut run = self.run(locale, to, fallback);
        assert_eq!(run.failures, []);
        run.renderings.remove(0)
    }

    fn text(&self, locale: &str, to: &str) -> String {
        self.rendering(locale, to, Fallback::default()).text
    }

    /// What stands in the page's article.
    fn article(&self, locale: &str, fallback: Fallback) -> String {
        let page = self.rendering(locale, "html", fallback).text;
        let (_, article) = page.split_once("<article>\n").unwrap();
        article.split_once("</article>").unwrap().0.to_owned()
    }

    fn failures(&self, locale: &str) -> Vec<Failure> {
        let run = self.run(locale, "own", Fallback::default());
        assert!(run.renderings.is_empty(), "nothing is rendered of a document that cannot be put together");
        run.failures
    }

    fn command(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_dilmanc"))
            .current_dir(self.root())
            .env("LC_ALL", "en_GB.UTF-8")
            .args(arguments)
            .output()
            .unwrap()
    }
}

fn missing(missing: Missing) -> Fallback {
    Fallback { missing, ..Fallback::default() }
}

fn stale(stale: Stale) -> Fallback {
    Fallback { stale, ..Fallback::default() }
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

const LETTER: &str = "---\ntitle: \"A letter: to all\"\ndate: 1994-09-12\nplace: Baku\nlang: en\nauthor: office # kept\n---\n\
    \n# The first *word*\n\nWe remember the night.\nAll of it.\n\n> A voice from the square.\n\n- one day\n- another day\n  - an hour\n\n\
    | Year | Event |\n|-----:|-------|\n| 1990 | a march |\n| 1991 | 12 |\n\n```\nkept = as it is\n```\n";

#[test]
fn a_document_comes_back_byte_for_byte_in_its_own_locale() {
    for (path, text) in [
        ("a.md", LETTER.to_owned()),
        ("a.md", LETTER.replace('\n', "\r\n")),
        ("a.md", "\u{feff}---\nlang:   'EN'\n---\nText  \nwith *all* \\\n{ braces }\n\n\n\n".to_owned()),
        ("a.txt", "One.\r\n\r\n – two\r\n – three \r\n\t\n12".to_owned()),
        ("a.txt", "A \u{1b}[31mred\u{1b}[0m\u{7} word.\n".to_owned()),
        ("2026/a.txt", "12\n".to_owned()),
    ] {
        let sample = Sample::new(path, &text);
        assert_eq!(sample.text("en", "own"), text);
        assert_eq!(stdout(&sample.command(&["render", sample.name(), "--locale", "en"])), text);
    }
}

#[test]
fn translations_stand_where_their_paragraphs_stood() {
    let sample = Sample::new("letter.md", LETTER);
    sample.translate(
        "az",
        &[
            ("A letter: to all", "Məktub: hamıya"),
            ("Baku", "Bakı"),
            ("The first *word*", "İlk *söz*"),
            ("We remember the night. All of it.", "Biz o gecəni\n    bütövlükdə xatırlayırıq."),
            ("A voice from the square.", "Meydandan bir səs."),
            ("one day", "# bir gün"),
            ("an hour", "1990. saat"),
            ("Event", "Hadisə | olay"),
        ],
    );
    let expected = "---\ntitle: \"Məktub: hamıya\"\ndate: 1994-09-12\nplace: Bakı\nlang: az\nauthor: office # kept\n---\n\
        \n# İlk *söz*\n\nBiz o gecəni bütövlükdə xatırlayırıq.\n\n> Meydandan bir səs.\n\n- \\# bir gün\n- another day\n  - 1990\\. saat\n\n\
        | Year | Hadisə \\| olay |\n|-----:|-------|\n| 1990 | a march |\n| 1991 | 12 |\n\n```\nkept = as it is\n```\n";
    assert_eq!(sample.text("az", "own"), expected);
    assert_eq!(sample.text("az", "md"), expected);
}

#[test]
fn line_ends_of_document_and_resources_do_not_matter_to_each_other() {
    let sample = Sample::new("a.md", "# One\r\n\r\nTwo  \r\nthree\r\n\r\n- four\r\n");
    sample.translate("ru", &[("One", "Один"), ("four", "четыре")]);
    let path = sample.resource("ru");
    let break_slot = sample
        .read(&path)
        .replace("# p-", "p-")
        .replace(" =\n\n# en: four", " =\n    Два\n    три\n\n# en: four");
    sample.write(&path, &break_slot.replace('\n', "\r\n"));
    assert_eq!(sample.text("ru", "own"), "# Один\r\n\r\nДва\\\r\nтри\r\n\r\n- четыре\r\n");
    assert_eq!(sample.text("ru", "txt"), "Один\r\n\r\nДва\r\nтри\r\n\r\n- четыре\r\n");
}

#[test]
fn what_stands_for_a_missing_translation_is_chosen() {
    let sample =
        Sample::new("a.md", "# One\n\n- two\n- three\n\n| four |\n|------|\n| five |\n\n> six\n>\n> seven\n");
    sample.translate("az", &[("three", "üç"), ("five", "beş"), ("seven", "yeddi")]);
    let own = |fallback| sample.rendering("az", "own", missing(fallback)).text;
    assert_eq!(
        own(Missing::Source),
        "# One\n\n- two\n- üç\n\n| four |\n|------|\n| beş |\n\n> six\n>\n> yeddi\n"
    );
    let mark = "[tərcümə olunmayıb]";
    assert_eq!(
        own(Missing::Mark),
        format!(
            "# {mark} One\n\n- {mark} two\n- üç\n\n| {mark} four |\n|------|\n| beş |\n\n> {mark} six\n>\n> yeddi\n"
        )
    );
    assert_eq!(own(Missing::Omit), "- üç\n\n|  |\n|------|\n| beş |\n\n> yeddi\n");
    let run = sample.run("az", "own", missing(Missing::Fail));
    let places: Vec<_> =
        run.refused.iter().map(|f| (f.path.clone().unwrap(), f.position.unwrap().line)).collect();
    let path = sample.resource("az");
    assert_eq!(places, [(path.clone(), 4), (path.clone(), 7), (path.clone(), 13), (path, 19)]);
    assert!(run.refused.iter().all(|failure| failure.notice.key == "render-missing"));
}

#[test]
fn marks_are_in_the_language_of_the_version_and_english_where_the_tool_does_not_speak_it() {
    let sample = Sample::new("a.txt", "One.\n");
    sample.write("dilmanc.yaml", "source: en\ntargets: [az, ru, tr]\n");
    let marked = |locale| sample.rendering(locale, "own", missing(Missing::Mark)).text;
    assert_eq!(marked("ru"), "[не переведено] One.\n");
    assert_eq!(marked("tr"), "[not translated] One.\n");
    assert!(sample.article("tr", missing(Missing::Mark)).contains("<span class=\"mark\" lang=\"en\">"));
}

#[test]
fn what_stands_for_a_stale_translation_is_chosen() {
    let sample = Sample::new("a.md", "One day.\n\nTwo days.\n");
    sample.translate("ru", &[("One day.", "Один день."), ("Two days.", "Два дня.")]);
    sample.write("statements/a.md", "One long day.\n\nTwo days.\n");
    sample.sync();
    let own = |fallback| sample.rendering("ru", "own", stale(fallback)).text;
    assert_eq!(own(Stale::Keep), "Один день.\n\nДва дня.\n");
    assert_eq!(own(Stale::Mark), "[перевод устарел] Один день.\n\nДва дня.\n");
    assert_eq!(own(Stale::Source), "One long day.\n\nДва дня.\n");
    assert_eq!(
        sample.article("ru", stale(Stale::Mark)).lines().next().unwrap(),
        "<p lang=\"ru\" class=\"stale\"><span class=\"mark\" lang=\"ru\">[перевод устарел]</span> Один день.</p>"
    );
    let run = sample.run("ru", "own", stale(Stale::Fail));
    assert_eq!(run.refused.iter().map(|f| &*f.notice.key).collect::<Vec<_>>(), ["render-stale"]);
}

#[test]
fn a_document_that_changed_since_the_last_sync_is_rendered_as_the_sync_would_see_it() {
    let sample = Sample::new("a.txt", "The army entered the city at night.\n\nTwo days later.\n");
    sample.translate(
        "az",
        &[
            ("The army entered the city at night.", "Ordu gecə şəhərə girdi."),
            ("Two days later.", "İki gün sonra."),
        ],
    );
    sample.write(
        "statements/a.txt",
        "Quite new here.\n\nTwo days later.\n\nThe army entered the old city at night.\n",
    );
    let run = sample.run("az", "own", Fallback { missing: Missing::Mark, stale: Stale::Mark });
    assert_eq!(
        run.renderings[0].text,
        "[tərcümə olunmayıb] Quite new here.\n\nİki gün sonra.\n\n[tərcümə köhnəlib] Ordu gecə şəhərə girdi.\n"
    );
    let states: Vec<State> = run.renderings[0].units.iter().map(|(_, state)| *state).collect();
    assert_eq!(states, [State::Untranslated, State::Translated, State::Stale]);
    assert_eq!(run.unsynced, ["statements/a.txt"]);
    let output = sample.command(&["render", "a", "--locale", "az"]);
    assert!(output.status.success());
    assert!(stderr(&output).contains("statements/a.txt changed since the last sync"), "{}", stderr(&output));
    assert_eq!(stderr(&sample.command(&["render", "a", "--locale", "en"])), "", "the original needs no sync");
}

#[test]
fn a_copy_of_the_source_is_missing_only_where_there_is_something_to_translate() {
    let sample = Sample::new("a.txt", "Still to be done.\n\nUNESCO\n");
    sample.translate("az", &[("Still to be done.", "Still to be done."), ("UNESCO", "UNESCO")]);
    let text = sample.rendering("az", "own", missing(Missing::Mark)).text;
    assert_eq!(text, "[tərcümə olunmayıb] Still to be done.\n\nUNESCO\n");
}

#[test]
fn an_empty_translation_takes_its_paragraph_out() {
    let sample = Sample::new("a.md", "One.\n\nTwo.\n");
    sample.translate("az", &[("One.", "{ \"\" }"), ("Two.", "İki.")]);
    assert_eq!(sample.text("az", "own"), "İki.\n");
    assert_eq!(sample.article("az", Fallback::default()), "<p>İki.</p>\n");
}

#[test]
fn terms_take_the_case_they_are_asked_for() {
    let sample = Sample::new("2026/a.txt", "The people of the republic.\n\nIn Baku.\n");
    sample.translate(
        "az",
        &[
            ("The people of the republic.", "{ -republic(case: \"genitive\") } xalqı."),
            ("In Baku.", "{ -baku(case: \"locative\") }."),
        ],
    );
    sample.translate("ru", &[("The people of the republic.", "Народ { -republic(case: \"genitive\") }.")]);
    sample.write(
        "locales/az/terms.ftl",
        "-republic = { $case ->\n   *[nominative] respublika\n    [genitive] respublikanın\n }\n-baku = { $case ->\n   *[nominative] Bakı\n    [locative] Bakıda\n }\n",
    );
    sample.write(
        "locales/az/statements/2026/terms.ftl",
        "-republic = { $case ->\n   *[nominative] Respublika\n    [genitive] Respublikanın\n }\n",
    );
    sample.write(
        "locales/ru/statements/terms.ftl",
        "-republic = { $case ->\n   *[nominative] республика\n    [genitive] республики\n }\n",
    );
    assert_eq!(sample.text("az", "own"), "Respublikanın xalqı.\n\nBakıda.\n", "the nearest terms.ftl counts");
    assert_eq!(sample.text("ru", "own"), "Народ республики.\n\nIn Baku.\n");
}

#[test]
fn a_message_that_cannot_be_put_together_is_told_with_its_place() {
    let sample = Sample::new("a.txt", "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n");
    let many = "{ -x }".repeat(101);
    let translations = [
        ("One.", "{ -nowhere } bir"),
        ("Two.", "{ $who } iki"),
        ("Three.", "{ -round } üç"),
        ("Four.", "{ -shown } dörd"),
        ("Five.", "{ DATETIME(5) } beş"),
        ("Six.", many.as_str()),
    ];
    sample.translate("az", &translations);
    sample.write(
        "locales/az/terms.ftl",
        "-round = { -turn }\n-turn = { -round }\n-shown = a { $case } b\n-x = x\n",
    );
    let failures = sample.failures("az");
    let told: Vec<_> = failures.iter().map(|f| (f.position.unwrap().line, &*f.notice.key)).collect();
    assert_eq!(
        told,
        [
            (4, "render-unresolved"),
            (7, "render-no-variable"),
            (10, "render-cycle"),
            (13, "render-no-variable"),
            (16, "render-unresolved"),
            (19, "render-too-many-placeables"),
        ]
    );
    assert!(failures.iter().all(|failure| failure.path == Some(sample.resource("az"))));
    let output = sample.command(&["render", "a", "--locale", "az", "-o", "out.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("locales/az/statements/a.ftl:4:1: p-"), "{}", stderr(&output));
    assert!(!sample.root().join("out.txt").exists());
}

#[test]
fn a_damaged_resource_is_not_guessed_at() {
    let sample = Sample::new("a.txt", "One.\n");
    sample.write(&sample.resource("az"), "p-1 = { \"\\uə\" }\np-2 = {\n");
    assert_eq!(sample.failures("az")[0].notice.key, "finding-bad-escape");
    sample.write(&sample.resource("ru"), "<<<<<<< a\nx = 1\n=======\nx = 2\n>>>>>>> b\n");
    assert_eq!(sample.failures("ru")[0].notice.key, "finding-merge-conflict");
    assert_eq!(sample.text("en", "own"), "One.\n", "the original needs no resource");
}

#[test]
fn a_page_says_which_language_every_text_is_in() {
    let sample = Sample::new("letter.md", LETTER);
    sample.translate("az", &[("one day", "bir gün"), ("a march", "yürüş"), ("Year", "İl"), ("Baku", "Bakı")]);
    let article = sample.article("az", Fallback::default());
    let expected = "<h1 lang=\"en\">The first <em>word</em></h1>\n\
        <p lang=\"en\">We remember the night.\nAll of it.</p>\n\
        <blockquote>\n<p lang=\"en\">A voice from the square.</p>\n</blockquote>\n\
        <ul>\n<li>bir gün</li>\n<li><span lang=\"en\">another day</span>\n<ul>\n<li lang=\"en\">an hour</li>\n</ul>\n</li>\n</ul>\n\
        <table><thead><tr><th style=\"text-align: right\">İl</th><th lang=\"en\">Event</th></tr></thead><tbody>\n\
        <tr><td style=\"text-align: right\">1990</td><td>yürüş</td></tr>\n\
        <tr><td style=\"text-align: right\">1991</td><td>12</td></tr>\n</tbody></table>\n\
        <pre><code>kept = as it is\n</code></pre>\n";
    let (head, body) = article.split_once("</p>\n").unwrap();
    assert_eq!(
        head,
        "<p class=\"dateline\"><span>Bakı</span>, <time datetime=\"1994-09-12\">12 sentyabr 1994</time>"
    );
    assert_eq!(body, expected);
    let marked = sample.article("az", missing(Missing::Mark));
    assert!(marked.contains(
        "<th lang=\"en\" class=\"missing\"><span class=\"mark\" lang=\"az\">[tərcümə olunmayıb]</span> Event</th>"
    ));
    let page = sample.text("az", "html");
    assert!(
        page.starts_with("<!doctype html>\n<html lang=\"az\">\n<head>\n<meta charset=\"utf-8\">\n"),
        "{page}"
    );
    assert!(page.contains("<title>A letter: to all</title>"));
    assert!(!page.contains("{{"));
    assert!(!sample.text("en", "html").split_once("</head>").unwrap().1.contains("lang="));
}

#[test]
fn a_page_leaves_no_shell_of_what_is_omitted() {
    let sample = Sample::new("letter.md", LETTER);
    sample.translate("az", &[("another day", "başqa gün"), ("Event", "Hadisə")]);
    assert_eq!(
        sample.article("az", missing(Missing::Omit)),
        "<p class=\"dateline\"><time datetime=\"1994-09-12\">12 sentyabr 1994</time></p>\n\
         <ul>\n<li>başqa gün</li>\n</ul>\n\
         <table><thead><tr><th style=\"text-align: right\"></th><th>Hadisə</th></tr></thead><tbody>\n\
         <tr><td style=\"text-align: right\">1990</td><td></td></tr>\n\
         <tr><td style=\"text-align: right\">1991</td><td>12</td></tr>\n</tbody></table>\n\
         <pre><code>kept = as it is\n</code></pre>\n"
    );
}

#[test]
fn plain_text_is_text_on_a_page() {
    let sample = Sample::new(
        "a.txt",
        "---\ntitle: Tom & \"Ann\" <b>\n---\nA <script>alert('x')</script> & \"quotes\" *no stars* &amp; [x](y).\n\n1990. was long ago\n\n– one\n– two\n",
    );
    sample.translate("az", &[("one", "<img src=x onerror=y> `bir`")]);
    let article = sample.article("az", Fallback::default());
    assert_eq!(
        article,
        "<h1 lang=\"en\">Tom &amp; &quot;Ann&quot; &lt;b&gt;</h1>\n\
         <p lang=\"en\">A &lt;script&gt;alert('x')&lt;/script&gt; &amp; \"quotes\" *no stars* &amp;amp; [x](y).</p>\n\
         <p lang=\"en\">1990. was long ago</p>\n\
         <ul>\n<li>&lt;img src=x onerror=y&gt; `bir`</li>\n<li lang=\"en\">two</li>\n</ul>\n"
    );
    assert!(sample.text("az", "html").contains("<title>Tom &amp; &quot;Ann&quot; &lt;b&gt;</title>"));
    assert_eq!(
        sample.text("az", "md").split_once("---\n\n").unwrap().1,
        "A \\<script>alert('x')\\</script> & \"quotes\" \\*no stars\\* \\&amp; \\[x\\](y).\n\n1990\\. was long ago\n\n- \\<img src=x onerror=y> \\`bir\\`\n- two\n"
    );
}

#[test]
fn a_translation_brings_no_script_into_a_page() {
    let sample = Sample::new(
        "a.md",
        "One H<sub>2</sub>O.\n\n<div class=\"box\">\n<!-- dilmanc:note inside -->\n</div>\n\nTwo.\n",
    );
    sample.translate(
        "az",
        &[
            ("One H<sub>2</sub>O.", "a <script>x</script><b onclick=\"x\">H</b><sub>2</SUB>O <i>open"),
            ("Two.", "[iki](javascript:alert) [üç](https://example.org/?a=1&b=2) <br/>"),
        ],
    );
    assert_eq!(
        sample.article("az", Fallback::default()),
        "<p>a xH<sub>2</sub>O <i>open</i></p>\n<div class=\"box\">\n\n</div>\n<p><a href=\"\">iki</a> <a href=\"https://example.org/?a=1&amp;b=2\">üç</a> <br></p>\n"
    );
}

#[test]
fn what_is_skipped_by_translation_is_not_skipped_by_readers() {
    let skip = "One.\n\n<!-- dilmanc:note for you -->\n<!-- dilmanc:skip -->\nPress office\n\n- a list\n<!-- /dilmanc:skip -->\n\nTwo.\n";
    for path in ["a.md", "a.txt"] {
        let sample = Sample::new(path, skip);
        sample.translate("az", &[("One.", "Bir."), ("Two.", "İki.")]);
        assert_eq!(
            sample.article("az", Fallback::default()),
            "<p>Bir.</p>\n<p lang=\"en\">Press office</p>\n<ul>\n<li lang=\"en\">a list</li>\n</ul>\n<p>İki.</p>\n",
            "{path}"
        );
        assert!(!sample.article("az", Fallback::default()).contains("for you"));
    }
}

#[test]
fn a_page_of_a_right_to_left_language_says_so() {
    let sample = Sample::new("a.txt", "One.\n");
    sample.write("dilmanc.yaml", "source: en\ntargets: [ar, az-Arab, az]\n");
    let html = |locale| sample.text(locale, "html").lines().nth(1).unwrap().to_owned();
    assert_eq!(html("ar"), "<html lang=\"ar\" dir=\"rtl\">");
    assert_eq!(html("az-Arab"), "<html lang=\"az-Arab\" dir=\"rtl\">");
    assert_eq!(html("az"), "<html lang=\"az\">");
}

#[test]
fn plain_text_of_markdown_has_no_markup() {
    let sample = Sample::new(
        "a.md",
        "---\ntitle: A title\nplace: Baku\ndate: in spring\n---\n## Heading *one*\n\nSee [the site](https://example.org) and <https://a.az>,\nwrite to [us](mailto:a@b.az).  \nA `code` &amp; **bold** ![seal](s.png).\n\n\
         1. one\n2. two\n   - inner\n     lines\n\n3. after\n\n***\n\n> quoted\n>\n> - item\n\n| n | word |\n|--:|------|\n| 1 | ə |\n| 100 | longer |\n\n\
         ```\ncode  block\n  here\n```\n\n- [x] done\n\nEnd[^n].\n\n[^n]: A note.\n",
    );
    assert_eq!(
        sample.text("en", "txt"),
        "A title\n\nBaku, in spring\n\nHeading one\n\nSee the site (https://example.org) and https://a.az, write to us (a@b.az).\nA code & bold seal.\n\n\
         1. one\n\n2. two\n\n   - inner lines\n\n3. after\n\n* * *\n\n    quoted\n\n    - item\n\n  n | word\n----+-------\n  1 | ə\n100 | longer\n\n\
         code  block\n  here\n\n- [x] done\n\nEnd[n].\n\n[n] A note.\n"
    );
}

#[test]
fn several_locales_go_into_a_folder() {
    let sample = Sample::new("2026/a.md", "One.\n");
    sample.translate("az", &[("One.", "Bir.")]);
    let output = sample.command(&["render", "2026/a", "--locale", "all", "-o", "out", "--to", "txt"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(0), ""));
    assert_eq!(
        stderr(&output),
        "Written: out/2026/a.en.txt\nWritten: out/2026/a.az.txt\nWritten: out/2026/a.ru.txt\n"
    );
    let read = |locale: &str| sample.read(&format!("out/2026/a.{locale}.txt"));
    assert_eq!([read("en"), read("az"), read("ru")], ["One.\n", "Bir.\n", "One.\n"]);
    let output = sample.command(&["render", "2026/a", "--locale", "az,ru"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(2), ""));
    let output = sample.command(&["render", "2026/a", "--locale", "az", "-o", "one.md", "-q"]);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    assert_eq!(sample.read("one.md"), "Bir.\n");
}

#[test]
fn nothing_is_written_when_anything_is_refused() {
    let sample = Sample::new("a.md", "One.\n\nTwo.\n");
    sample.translate("az", &[("One.", "Bir."), ("Two.", "İki.")]);
    sample.translate("ru", &[("One.", "Один.")]);
    sample.write("out/a.az.md", "of yesterday");
    let output =
        sample.command(&["render", "a", "--locale", "az,ru", "-o", "out", "--missing", "fail", "-q"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""));
    let told = stderr(&output);
    assert!(told.starts_with("locales/ru/statements/a.ftl:7:1: p-") && told.lines().count() == 1, "{told}");
    assert_eq!(sample.read("out/a.az.md"), "of yesterday");
    assert!(!sample.root().join("out/a.ru.md").exists());
    let output = sample.command(&["render", "a", "--locale", "az", "--missing", "fail"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(0), "Bir.\n\nİki.\n"));
}

#[test]
fn wrong_usage_is_told() {
    let sample = Sample::new("a.md", "---\nlang: tr\n---\nBir.\n");
    let code = |arguments: &[&str]| sample.command(arguments).status.code();
    let unknown = sample.command(&["render", "a", "--locale", "az,de", "-o", "out"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("de is none") && stderr(&unknown).contains("en, az, ru"));
    assert!(!sample.root().join("out").exists());
    assert_eq!(code(&["render", "a", "--locale", "tr"]), Some(0), "the document's own language is known");
    assert_eq!(code(&["render", "b", "--locale", "az"]), Some(2));
    assert_eq!(code(&["render", "a"]), Some(2));
    assert_eq!(code(&["render", "a", "--locale", "az", "--missing", "perhaps"]), Some(2));
    let among = sample.command(&["render", "a", "--locale", "az", "-o", "out/../statements/a.md"]);
    assert_eq!(among.status.code(), Some(2));
    assert_eq!(sample.read("statements/a.md"), "---\nlang: tr\n---\nBir.\n");
}
