//! A run with a finding of every shape: long lines, folds, controls, no line, no message, related places.

use dilmanc::finding::{
    Evidence, Finding, Fingerprint, Fix, LocaleSummary, Location, MissedGate, Related, Severity, Summary,
    set_fingerprints,
};
use dilmanc::ftl::Patch;
use dilmanc::messages::{Messages, UiLanguage};
use dilmanc::notice::Notice;
use dilmanc::position::{Position, Span};
use dilmanc::report::{RuleDescription, Run};

const EN: &str = "p-7x3f = The bridge over the Araz was rebuilt in 28 months by 1,450 workers from nine countries; it carries \
    four lanes, two footpaths and a railway, and from 14 March it will again join the two banks that had been without a \
    crossing since the flood. “It is the longest span ever built in the region,” the chief engineer said at the opening, \
    and thanked everyone who had worked through two hard winters to finish it a full season early.";
const AZ: &str = "p-7x3f = Araz üzərindəki körpü doqquz ölkədən olan 1 540 işçinin əməyi ilə 28 ayda yenidən tikilib; onun \
    dörd zolağı, iki piyada yolu və dəmir yolu var və martın 14-dən etibarən daşqından bəri keçidsiz qalmış iki sahili \
    yenidən birləşdirəcək. “Bu, bölgədə indiyədək tikilmiş ən uzun aşırımdır”, – deyə baş mühəndis açılışda bildirib və iki \
    sərt qış boyu çalışaraq işi bütöv bir mövsüm tez bitirən hər kəsə təşəkkür edib.";
const RU: &str = "p-7x3f = Мост через Аракс восстановлен за 28 месяцев силами 1450 рабочих из девяти стран; на нём четыре \
    полосы движения, две пешеходные дорожки и железная дорога, и с 14 марта он вновь соединит два берега, остававшиеся \
    без переправы со времени паводка. \"Это самый длинный пролёт, когда-либо построенный в регионе\", – сказал на открытии \
    главный инженер и поблагодарил всех, кто две суровые зимы работал ради того, чтобы завершить стройку на целый сезон раньше.";

/// What a run needs to be kept alive.
pub(crate) struct Sample {
    pub(crate) findings: Vec<Finding>,
    pub(crate) summary: Summary,
    pub(crate) rules: Vec<RuleDescription>,
    pub(crate) messages: Messages,
}

impl Sample {
    /// The run in one of the tool's languages.
    pub(crate) fn new(language: UiLanguage) -> Self {
        Self {
            findings: findings(language),
            summary: summary(),
            rules: rules(language),
            messages: Messages::new(language),
        }
    }

    /// A run that found nothing.
    pub(crate) fn clean(language: UiLanguage) -> Self {
        let mut summary = Summary { locales: summary().locales, ..Summary::default() };
        for locale in &mut summary.locales {
            locale.translated_units = locale.units;
            locale.translated_words = locale.words;
            (locale.untranslated, locale.stale) = (0, 0);
        }
        Self { findings: Vec::new(), summary, rules: rules(language), messages: Messages::new(language) }
    }

    /// The run as a report takes it, 80 columns wide and without colours.
    pub(crate) fn run(&self) -> Run<'_> {
        let Self { findings, summary, rules, messages } = self;
        Run { findings, summary, statistics: None, rules, messages, width: 80, color: false }
    }
}

fn findings(language: UiLanguage) -> Vec<Finding> {
    let menu = (0..14).map(|at| untranslated(language, 3 + 4 * at));
    let mut all = vec![glossary(language)];
    all.extend(menu);
    all.extend([number(language), quotes(language), missing_file(language), control(language)]);
    set_fingerprints(&mut all);
    all
}

fn number(language: UiLanguage) -> Finding {
    let source = location("locales/en/statements/2026/bridge.ftl", 5, EN, "1,450");
    Finding {
        check: "number-mismatch",
        severity: Severity::Error,
        id: Some("p-7x3f".to_owned()),
        locale: Some("az".parse().unwrap()),
        location: location("locales/az/statements/2026/bridge.ftl", 9, AZ, "1 540"),
        notice: says(
            language,
            ["Burada 1540, orijinalda 1450", "1540 here, 1450 in the source", "Здесь 1540, в оригинале 1450"],
        ),
        evidence: Some(Box::new(Evidence {
            source: Some("1450".to_owned()),
            target: Some("1540".to_owned()),
        })),
        related: vec![Related { location: source, notice: Notice::new("report-source") }],
        fix: None,
        fingerprint: Fingerprint::default(),
    }
}

fn quotes(language: UiLanguage) -> Finding {
    let text = [
        "Düz dırnaqlar; rus dilində mətnlərdə « » işarələri, onların içində isə „ “ işləndiyi üçün bütün bəyanatda eyni üslub saxlanmalıdır",
        "Straight quotation marks; Russian texts use « » with „ “ inside them, and the whole statement should keep to one style",
        "Прямые кавычки; в русских текстах ставят « », а внутри них „ “, и во всём заявлении следует держаться одного стиля",
    ];
    Finding {
        check: "quote-style",
        severity: Severity::Warning,
        id: Some("p-7x3f".to_owned()),
        locale: Some("ru".parse().unwrap()),
        location: location(
            "locales/ru/statements/2026/bridge.ftl",
            9,
            RU,
            "\"Это самый длинный пролёт, когда-либо построенный в регионе\"",
        ),
        notice: says(language, text),
        evidence: None,
        related: Vec::new(),
        fix: Some(Box::new(Fix {
            done: Notice::new("fix-double-space"),
            patches: vec![
                Patch { span: 40..42, text: " ".to_owned() },
                Patch { span: 50..50, text: "\u{a0}".to_owned() },
            ],
            spans: vec![span(9, 20..22), span(9, 30..30)],
        })),
        fingerprint: Fingerprint::default(),
    }
}

fn control(language: UiLanguage) -> Finding {
    let line = "close\t= Закрыть\u{202e} окно";
    Finding {
        check: "bidi-control",
        severity: Severity::Error,
        id: Some("close".to_owned()),
        locale: Some("ru".parse().unwrap()),
        location: location(
            "locales/ru/very-long-folder-name-of-an-application/and-another/settings.ftl",
            40,
            line,
            "\u{202e}",
        ),
        notice: says(
            language,
            ["U+202E yazının istiqamətini dəyişir", "U+202E reverses the text", "U+202E обращает текст"],
        ),
        evidence: Some(Box::new(Evidence { source: None, target: Some("\u{202e}".to_owned()) })),
        related: Vec::new(),
        fix: None,
        fingerprint: Fingerprint::default(),
    }
}

fn missing_file(language: UiLanguage) -> Finding {
    Finding {
        check: "missing-file",
        severity: Severity::Error,
        id: None,
        locale: Some("ru".parse().unwrap()),
        location: Location {
            path: "locales/ru/statements/2026/visit.ftl".into(),
            span: span(1, 1..1),
            line_text: "".into(),
        },
        notice: says(
            language,
            ["Fayl yoxdur (7 mətn)", "No such file (7 messages)", "Файла нет (7 сообщений)"],
        ),
        evidence: None,
        related: Vec::new(),
        fix: None,
        fingerprint: Fingerprint::default(),
    }
}

fn glossary(language: UiLanguage) -> Finding {
    let line = "  - en: footpath, az: piyada yolu";
    Finding {
        check: "unused-term",
        severity: Severity::Info,
        id: None,
        locale: None,
        location: location("glossary.yaml", 12, line, "footpath"),
        notice: says(
            language,
            ["Bu termin heç yerdə işlənmir", "No text uses this term", "Этого термина нет ни в одном тексте"],
        ),
        evidence: None,
        related: Vec::new(),
        fix: None,
        fingerprint: Fingerprint::default(),
    }
}

fn untranslated(language: UiLanguage, line: usize) -> Finding {
    let id = format!("menu-{line}");
    Finding {
        check: "untranslated",
        severity: Severity::Warning,
        locale: Some("az".parse().unwrap()),
        location: location("locales/az/app/menu.ftl", line, &format!("{id} = Show all"), "Show all"),
        id: Some(id),
        notice: says(language, ["Orijinalla eynidir", "The same as the source", "Совпадает с оригиналом"]),
        evidence: None,
        related: Vec::new(),
        fix: None,
        fingerprint: Fingerprint::default(),
    }
}

fn summary() -> Summary {
    let az = LocaleSummary {
        units: 1_012,
        words: 12_310,
        translated_units: 998,
        translated_words: 12_282,
        untranslated: 14,
        ..LocaleSummary::new("az".parse().unwrap())
    };
    let ru = LocaleSummary {
        units: 1_012,
        words: 12_310,
        translated_units: 1_003,
        translated_words: 12_100,
        untranslated: 7,
        stale: 2,
        unrecorded: 40,
        ..LocaleSummary::new("ru".parse().unwrap())
    };
    let gate = MissedGate { locale: az.locale.clone(), floor: 100.0, coverage: az.coverage() };
    Summary {
        errors: 3,
        warnings: 15,
        infos: 4,
        waived: 2,
        baselined: 5,
        locales: vec![az, ru],
        missed_gates: vec![gate],
        ..Summary::default()
    }
}

fn rules(language: UiLanguage) -> Vec<RuleDescription> {
    let rule = |id, severity, title: &str, help: &str| RuleDescription {
        id,
        severity,
        title: title.to_owned(),
        help: help.to_owned(),
    };
    let numbers = says(language, ["Rəqəm fərqlidir", "Number differs", "Число отличается"]).key;
    vec![
        rule("number-mismatch", Severity::Error, &numbers, "774 ≠ 744"),
        rule("untranslated", Severity::Warning, "=", "="),
    ]
}

/// A sentence as a notice: a key that no language has is shown as it is.
fn says(language: UiLanguage, az_en_ru: [&'static str; 3]) -> Notice {
    let [az, en, ru] = az_en_ru;
    Notice::new(match language {
        UiLanguage::Az => az,
        UiLanguage::En => en,
        UiLanguage::Ru => ru,
    })
}

fn location(path: &str, line: usize, line_text: &str, part: &str) -> Location {
    let start = line_text[..line_text.find(part).unwrap()].chars().count() + 1;
    let span = span(line, start..start + part.chars().count());
    Location { path: path.into(), span, line_text: line_text.into() }
}

fn span(line: usize, columns: std::ops::Range<usize>) -> Span {
    let place = |column| Position { line, column };
    Span { start: place(columns.start), end: place(columns.end) }
}
