//! Connections over time as a picture: those that came about below, those that failed on top, hatched as well
//! as coloured.

use super::Language;
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

/// The points of one destination, each `hours` wide. Nothing where there are none.
pub(super) fn chart(points: &[LogPoint], hours: u32, language: &Language<'_>) -> Markup {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Markup::default();
    };
    let wide = f64::from(hours.max(1)) * 3600.0;
    let start = first.at.as_second();
    let span = (last.at.as_second() - start) as f64 + wide;
    let top = points.iter().map(|point| point.connected + failed(point)).max().unwrap_or(0).max(1);
    let x = |point: &LogPoint| (point.at.as_second() - start) as f64 / span * WIDTH;
    let width = (wide / span * WIDTH - 1.0).max(THINNEST);
    let high = |count: u64| count as f64 / top as f64 * HEIGHT;
    page_html! {
        figure dir="ltr" {
            svg.chart viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(in_words(points, language)) {
                @for point in points {
                    @let reached = high(point.connected);
                    @let lost = high(failed(point));
                    @let left = number(x(point));
                    rect.good x=(left) y=(number(HEIGHT - reached)) width=(number(width)) height=(number(reached)) {}
                    @for class in ["bad", "hatched"] {
                        rect class=(class) x=(left) y=(number(HEIGHT - reached - lost))
                            width=(number(width)) height=(number(lost)) {}
                    }
                }
            }
            p.scale { span { (minute(first.at)) } span { "↑ " (top) } span { (minute(last.at)) } }
        }
        p { (in_words(points, language)) }
    }
}

const fn failed(point: &LogPoint) -> u64 {
    point.timeout + point.other
}

fn in_words(points: &[LogPoint], language: &Language<'_>) -> String {
    let sum = |of: fn(&LogPoint) -> u64| {
        i64::try_from(points.iter().map(of).sum::<u64>()).unwrap_or(i64::MAX)
    };
    language.say(
        &Message::new("report-chart")
            .with("connected", sum(|point| point.connected))
            .with("timeout", sum(|point| point.timeout))
            .with("other", sum(|point| point.other)),
    )
}

/// A length of the drawing, fine enough for any screen.
fn number(length: f64) -> String {
    format!("{length:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

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
