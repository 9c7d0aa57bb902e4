//! Connections over time as a picture: those that came about below, those that failed on top, hatched as well
//! as coloured.

use super::Language;
use jiff::Timestamp;
use maud::{Markup, html as page_html};
use waypost_model::{LogPoint, Message, minute};

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 110.0;
/// A column is never thinner, however long the time: a failure must not get lost.
const THINNEST: f64 = 2.0;

/// The hatching that charts use; to be put on a page once, before them.
pub(super) fn hatching() -> Markup {
    page_html! {
        svg.hatching aria-hidden="true" width="0" height="0" {
            pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" {
                path d="M0 6L6 0M-1 1l2-2M5 7l2-2" {}
            }
        }
    }
}

/// The points of one destination, and how they are drawn in a room of one by one.
pub(super) struct Picture<'a> {
    points: &'a [LogPoint],
    start: i64,
    /// Of a column, and of all of them, in seconds.
    wide: f64,
    span: f64,
    top: u64,
}

/// One column: where it begins and how wide it is, and how high its two parts are.
pub(super) struct Column {
    pub(super) left: f64,
    pub(super) width: f64,
    pub(super) reached: f64,
    pub(super) lost: f64,
}

impl<'a> Picture<'a> {
    /// Points that are `hours` wide each; none where there are none.
    pub(super) fn of(points: &'a [LogPoint], hours: u32) -> Option<Self> {
        let (first, last) = points.first().zip(points.last())?;
        let wide = f64::from(hours.max(1)) * 3600.0;
        let start = first.at.as_second();
        let span = (last.at.as_second() - start) as f64 + wide;
        let top = points.iter().map(|point| point.connected + failed(point)).max()?.max(1);
        Some(Self { points, start, wide, span, top })
    }

    pub(super) fn columns(&self) -> impl Iterator<Item = Column> {
        let high = |count: u64| count as f64 / self.top as f64;
        self.points.iter().map(move |point| Column {
            left: (point.at.as_second() - self.start) as f64 / self.span,
            width: ((self.wide / self.span).mul_add(WIDTH, -1.0).max(THINNEST)) / WIDTH,
            reached: high(point.connected),
            lost: high(failed(point)),
        })
    }

    /// The first time and the last.
    pub(super) fn ends(&self) -> [Timestamp; 2] {
        [0, self.points.len() - 1].map(|at| self.points[at].at)
    }

    pub(super) fn in_words(&self, language: &Language<'_>) -> String {
        let sum = |of: fn(&LogPoint) -> u64| self.points.iter().map(of).sum::<u64>();
        language.say(
            &Message::new("report-chart")
                .with("connected", sum(|point| point.connected))
                .with("timeout", sum(|point| point.timeout))
                .with("other", sum(|point| point.other)),
        )
    }
}

/// The points of one destination, each `hours` wide. Nothing where there are none.
pub(super) fn chart(points: &[LogPoint], hours: u32, language: &Language<'_>) -> Markup {
    let Some(picture) = Picture::of(points, hours) else { return Markup::default() };
    let words = picture.in_words(language);
    let [first, last] = picture.ends().map(minute);
    page_html! {
        figure dir="ltr" {
            svg.chart viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(words) {
                @for Column { left, width, reached, lost } in picture.columns() {
                    @let [left, width] = [left, width].map(|part| number(part * WIDTH));
                    @let [reached, lost] = [reached, lost].map(|part| part * HEIGHT);
                    rect.good x=(left) y=(number(HEIGHT - reached)) width=(width) height=(number(reached)) {}
                    @for class in ["bad", "hatched"] {
                        rect class=(class) x=(left) y=(number(HEIGHT - reached - lost))
                            width=(width) height=(number(lost)) {}
                    }
                }
            }
            p.scale { span { (first) } span { "↑ " (picture.top) } span { (last) } }
        }
        p { (words) }
    }
}

const fn failed(point: &LogPoint) -> u64 {
    point.timeout + point.other
}

/// A length of the drawing, fine enough for any screen.
fn number(length: f64) -> String {
    format!("{length:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(hour: i64, connected: u64, timeout: u64) -> LogPoint {
        let at = Timestamp::from_second(hour * 3600).unwrap();
        LogPoint { at, connected, timeout, other: 0 }
    }

    fn drawn(points: &[LogPoint]) -> String {
        let say = |message: &Message| serde_json::to_string(message).unwrap();
        let language = Language { tag: "en", right_to_left: false, say: &say };
        chart(points, 1, &language).into_string()
    }

    #[test]
    fn successes_stand_below_and_failures_on_top_of_them() {
        let picture = drawn(&[point(10, 4, 0), point(11, 1, 1), point(14, 0, 4)]);
        // Five hours on 720 units; the third hour and the fourth are empty.
        for rect in [
            r#"<rect class="good" x="0.0" y="0.0" width="143.0" height="110.0">"#,
            r#"<rect class="good" x="144.0" y="82.5" width="143.0" height="27.5">"#,
            r#"<rect class="bad" x="144.0" y="55.0" width="143.0" height="27.5">"#,
            r#"<rect class="bad" x="576.0" y="0.0" width="143.0" height="110.0">"#,
            r#"<rect class="hatched" x="576.0" y="0.0" width="143.0" height="110.0">"#,
        ] {
            assert!(picture.contains(rect), "{rect}\n{picture}");
        }
        assert_eq!(picture.matches(r#"class="good""#).count(), 3);
        assert!(
            picture.contains("1970-01-01 10:00 UTC") && picture.contains("1970-01-01 14:00 UTC")
        );
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        assert_eq!(drawn(&[]), "");
    }
}
