//! What is drawn of which document.

use super::numbers::{grouped, short};
use super::{Bar, Bars, Chart, Histogram, Line, Lines, Matrix, MatrixRow, Plot, Series};
use crate::evaluate::{ClassInsight, Evaluation, Insight, ResidualInsight, ScoreInsight, ThresholdRow};
use crate::insight::{AttributeInsight, DataInsight};
use crate::statistics::{Level, LevelStatistics, NumberStatistics, Values};

/// Score distributions, ROC curve and thresholds; or the confusion matrix; or residuals.
pub fn of_evaluation(evaluation: &Evaluation) -> Vec<Plot> {
    match &evaluation.insight {
        Insight::Binary(scores) => of_scores(scores),
        Insight::Multiclass(classes) => vec![confusion(classes)],
        Insight::Regression(residuals) => vec![of_residuals(residuals)],
    }
}

/// The target, how much each attribute tells of it, and the values of each input.
pub fn of_data(insight: &DataInsight) -> Vec<Plot> {
    let target = insight.target_attribute();
    let mut plots = Vec::new();
    if let Some(target) = target {
        plots.push(Plot {
            name: "target".to_owned(),
            title: format!("Target: {}", target.name),
            chart: values(target),
        });
    }
    plots.extend(correlations(insight));
    let is_other = |attribute: &AttributeInsight| insight.target.as_ref() != Some(&attribute.name);
    for (column, attribute) in insight.attributes.iter().enumerate() {
        if is_other(attribute) {
            plots.push(Plot {
                name: format!("attribute-{:03}-{}", column + 1, file_name(&attribute.name)),
                title: attribute.name.clone(),
                chart: values(attribute),
            });
        }
        plots.extend(prominent_words(column, attribute));
    }
    plots
}

fn file_name(name: &str) -> String {
    let letter = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    name.chars().take(40).map(letter).collect()
}

fn of_scores(scores: &ScoreInsight) -> Vec<Plot> {
    let plot = |name: &str, title: String, chart| Plot {
        name: name.to_owned(),
        title,
        chart,
    };
    let mut plots = vec![
        plot("scores", "Scores by true answer".to_owned(), score_histogram(scores)),
        plot(
            "thresholds",
            "What each threshold reaches".to_owned(),
            threshold_lines(scores),
        ),
    ];
    if !scores.roc.is_empty() {
        let title = format!("ROC curve, area {:.4}", scores.auc);
        plots.insert(1, plot("roc", title, roc(scores)));
    }
    plots
}

fn score_histogram(scores: &ScoreInsight) -> Chart {
    let bins = &scores.histogram;
    // Two bins of the table make one of the plot, which is wide enough to see.
    let pairs = |count: fn(&crate::evaluate::ScoreBin) -> u64| {
        bins.chunks(2).map(|pair| pair.iter().map(count).sum()).collect()
    };
    let series = |name: &str, total: u64, counts| Series {
        name: format!("{name} ({})", grouped(total)),
        counts,
    };
    let ends = bins.chunks(2).filter_map(|pair| pair.last()).map(|bin| bin.to);
    Chart::Histogram(Histogram {
        axis: "score".to_owned(),
        bounds: std::iter::once(0.0).chain(ends).collect(),
        series: vec![
            series("truly 0", scores.negatives, pairs(|bin| bin.negatives)),
            series("truly 1", scores.positives, pairs(|bin| bin.positives)),
        ],
        note: None,
    })
}

fn roc(scores: &ScoreInsight) -> Chart {
    let points = scores.roc.iter();
    Chart::Lines(Lines {
        across: "false positive rate".to_owned(),
        up: "true positive rate".to_owned(),
        lines: vec![Line {
            name: "model".to_owned(),
            points: points
                .map(|point| (point.false_positive_rate, point.true_positive_rate))
                .collect(),
        }],
        diagonal: true,
    })
}

fn threshold_lines(scores: &ScoreInsight) -> Chart {
    let line = |name: &str, value: fn(&ThresholdRow) -> Option<f64>| Line {
        name: name.to_owned(),
        points: scores
            .thresholds
            .iter()
            .filter_map(|row| Some((row.threshold, value(row)?)))
            .collect(),
    };
    Chart::Lines(Lines {
        across: "threshold".to_owned(),
        up: "share".to_owned(),
        lines: vec![
            line("accuracy", |row| Some(row.accuracy)),
            line("precision", |row| row.precision),
            line("recall", |row| row.recall),
            line("F1", |row| Some(row.f1)),
        ],
        diagonal: false,
    })
}

fn confusion(classes: &ClassInsight) -> Plot {
    let rows = classes.matrix.rows.iter().map(|row| MatrixRow {
        counts: row.counts.clone(),
        percentages: row.percentages.clone(),
        f1: row.f1,
    });
    Plot {
        name: "confusion".to_owned(),
        title: format!("Truth by answer, average F1 {:.4}", classes.average_f1),
        chart: Chart::Matrix(Matrix {
            names: classes.matrix.classes.clone(),
            rows: rows.collect(),
        }),
    }
}

fn of_residuals(residuals: &ResidualInsight) -> Plot {
    let bins = &residuals.histogram;
    let outside = |count: u64, side: &str| (count > 0).then(|| format!("{} {side}", grouped(count)));
    let notes: Vec<String> = outside(residuals.below, "further left")
        .into_iter()
        .chain(outside(residuals.above, "further right"))
        .collect();
    Plot {
        name: "residuals".to_owned(),
        title: "Residuals: truth less prediction".to_owned(),
        chart: Chart::Histogram(Histogram {
            axis: "residual; positive where the prediction is too low".to_owned(),
            bounds: bounds(bins.iter().map(|bin| (bin.from, bin.to))),
            series: vec![Series {
                name: "records".to_owned(),
                counts: bins.iter().map(|bin| bin.count).collect(),
            }],
            note: (!notes.is_empty()).then(|| notes.join(", ")),
        }),
    }
}

fn bounds(bins: impl Iterator<Item = (f64, f64)>) -> Vec<f64> {
    let mut bounds = Vec::new();
    for (from, to) in bins {
        if bounds.is_empty() {
            bounds.push(from);
        }
        bounds.push(to);
    }
    bounds
}

fn values(attribute: &AttributeInsight) -> Chart {
    match &attribute.values {
        Values::Numeric(numbers) => of_numbers(attribute, numbers),
        Values::Categorical(levels) => Chart::Bars(of_levels(attribute, levels)),
        Values::Text(text) => Chart::Bars(of_levels(attribute, &text.words)),
        Values::Binary { zeros, ones } => Chart::Bars(Bars {
            bars: vec![bar("0", *zeros), bar("1", *ones)],
            note: flaws(attribute),
        }),
    }
}

fn of_numbers(attribute: &AttributeInsight, numbers: &NumberStatistics) -> Chart {
    if numbers.histogram.is_empty() {
        return Chart::Bars(Bars {
            bars: vec![bar(&short(numbers.mean), numbers.count)],
            note: flaws(attribute),
        });
    }
    Chart::Histogram(Histogram {
        axis: attribute.name.clone(),
        bounds: bounds(numbers.histogram.iter().map(|bin| (bin.from, bin.to))),
        series: vec![Series {
            name: "records".to_owned(),
            counts: numbers.histogram.iter().map(|bin| bin.count).collect(),
        }],
        note: flaws(attribute),
    })
}

fn of_levels(attribute: &AttributeInsight, levels: &LevelStatistics) -> Bars {
    let shown = levels.most_frequent.iter().take(20);
    let bars: Vec<Bar> = shown
        .map(|level| Bar {
            text: told(level),
            ..bar(&level.value, level.count)
        })
        .collect();
    let about = if levels.exact { "" } else { "about " };
    let more = levels.distinct.saturating_sub(bars.len() as u64);
    let rest = (more > 0).then(|| format!("{about}{} others are not shown", grouped(more)));
    let notes: Vec<String> = rest.into_iter().chain(flaws(attribute)).collect();
    Bars {
        bars,
        note: (!notes.is_empty()).then(|| notes.join(", ")),
    }
}

fn bar(label: &str, count: u64) -> Bar {
    Bar {
        label: label.to_owned(),
        value: count as f64,
        text: grouped(count),
    }
}

/// Missing and invalid values, where there are any.
fn flaws(attribute: &AttributeInsight) -> Option<String> {
    let flaw = |what: &str, part: crate::insight::Part| {
        (part.count > 0).then(|| format!("{} ({:.1} %) {what}", grouped(part.count), part.percent))
    };
    let parts: Vec<String> = flaw("missing", attribute.missing)
        .into_iter()
        .chain(flaw("invalid", attribute.invalid))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn correlations(insight: &DataInsight) -> Option<Plot> {
    let target = insight.target.as_ref()?;
    let known = insight.attributes.iter().filter(|attribute| attribute.is_input);
    let mut bars: Vec<Bar> = known
        .filter_map(|attribute| {
            let value = attribute.correlation?;
            Some(Bar {
                label: attribute.name.clone(),
                value,
                text: format!("{value:.3}"),
            })
        })
        .collect();
    bars.sort_by(|one, other| other.value.total_cmp(&one.value));
    let more = bars.len().saturating_sub(40);
    bars.truncate(40);
    (!bars.is_empty()).then(|| Plot {
        name: "correlations".to_owned(),
        title: format!("Correlation with {target}"),
        chart: Chart::Bars(Bars {
            bars,
            note: (more > 0).then(|| format!("{more} weaker ones are not shown")),
        }),
    })
}

/// How often a level comes, and the mean of the target beside it.
fn told(level: &Level) -> String {
    match level.target_mean {
        Some(mean) => format!("{}, mean target {}", grouped(level.count), short(mean)),
        None => grouped(level.count),
    }
}

fn prominent_words(column: usize, attribute: &AttributeInsight) -> Option<Plot> {
    let Values::Text(text) = &attribute.values else {
        return None;
    };
    let words = text.most_prominent.iter().map(|level| Bar {
        label: level.value.clone(),
        value: level.count as f64,
        text: told(level),
    });
    let bars: Vec<Bar> = words.collect();
    (!bars.is_empty()).then(|| Plot {
        name: format!("attribute-{:03}-{}-prominent", column + 1, file_name(&attribute.name)),
        title: format!("{}: words that tell most of the target", attribute.name),
        chart: Chart::Bars(Bars { bars, note: None }),
    })
}
