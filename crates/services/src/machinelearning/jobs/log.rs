//! The log of a job, in the form of the real service: one part of a MIME message, a line for each thing that happened.
//!
//! Source: a training log of 2016 that the service wrote (amazon-ml-spec section 7). Lines on accuracy during the training are not among ours: the learner
//! does not measure it as it goes.

use headwater_kernel::Clock;
use headwater_learn::LearnError;
use headwater_learn::linear::{ActiveFeatures, Objective, Parameters, Progress};
use headwater_learn::rows::Source;

use crate::machinelearning::folders::{Folder, LOG};

/// The number of the learner with the least rate; the others follow.
const FIRST_LEARNER: usize = 1001;

/// Lines so far.
pub(super) struct Log {
    clock: Clock,
    lines: String,
    /// Losses of the pass before, by learner: their number and loss.
    before: Vec<(f32, f64)>,
    learners: Vec<f32>,
}

impl Log {
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            lines: String::new(),
            before: Vec::new(),
            learners: Vec::new(),
        }
    }

    pub fn line(&mut self, text: &str) {
        let stamp = self.clock.now().strftime("%y/%m/%d %H:%M:%S").to_string();
        self.lines.push_str(format!("{stamp} INFO: {text}").trim_end());
        self.lines.push('\n');
    }

    pub fn write(&self, folder: &Folder) -> Result<(), LearnError> {
        folder.write_text(LOG, &self.message())
    }

    fn message(&self) -> String {
        let now = self.clock.now();
        let date = now.strftime("%a %b %d %H:%M:%S UTC %Y");
        let boundary = format!("----=_Part_0_{}.{}", now.as_second(), now.as_millisecond());
        format!(
            "Message-ID: <{date}_headwater/userlog>\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n    \
             boundary=\"{boundary}\"\n\n--{boundary}\nAmazon Machine Learning\n\n\n--{boundary}\n{}\n\n--{boundary}--\n",
            self.lines
        )
    }

    /// What is read, before anything is done with it.
    pub fn source(&mut self, source: &Source) {
        for object in &source.objects {
            self.line(&format!("input: {} ({} bytes)", object.name, object.size));
        }
    }

    pub fn training(&mut self, objective: Objective, parameters: &Parameters) {
        let function = match objective {
            Objective::Binary => "logreg",
            Objective::Multiclass => "multinomial-logreg",
            Objective::Regression => "squared-loss",
        };
        let size = parameters.largest_model;
        self.line(&format!(
            "initial-training: l1={} l2={} likelihood-function={function} max-passes={} max-model-size={size} ({}) readable=false",
            java(parameters.l1),
            java(parameters.l2),
            parameters.passes,
            megabytes(size),
        ));
    }

    /// The learners of a pass that is over.
    pub fn pass(&mut self, progress: &Progress) {
        if self.learners.is_empty() {
            self.learners = progress.losses.iter().map(|(rate, _)| *rate).collect();
        }
        for (rate, loss) in &progress.losses {
            let before = self.before.iter().find(|(other, _)| other.to_bits() == rate.to_bits());
            let delta = before.map_or(1.0, |(_, before)| before - loss);
            self.learner(*rate, *loss, delta, progress.updates, &progress.features);
            self.line("");
        }
        self.before.clone_from(&progress.losses);
    }

    fn learner(&mut self, rate: f32, loss: f64, delta: f64, seen: u64, features: &ActiveFeatures) {
        let place = self
            .learners
            .iter()
            .position(|learner| learner.to_bits() == rate.to_bits());
        let number = FIRST_LEARNER + place.unwrap_or_default();
        let mut say = |text: String| self.line(&format!("learner-id={number} {text}"));
        say(format!("model-configuration:       learning-rate={rate}"));
        say(format!(
            "model-convergence:         negative-log-likelihood={loss:e} (delta={delta:e}) is-converged=no"
        ));
        let [least, tenth, median, ninetieth, most] = [0.0, 0.1, 0.5, 0.9, 1.0].map(|part| features.quantile(part));
        let (mean, sum) = (features.mean(), features.total());
        say(format!(
            "active-features:           updates={seen:010} min={least:07} max={most:07} mean={mean:07} total-sum={sum:010}"
        ));
        say(format!(
            "active-features-quantiles: quantile-10={tenth:07} quantile-50={median:07} quantile-90={ninetieth:07}"
        ));
    }

    /// The learner that went on alone, and the model that it left.
    pub fn saved(&mut self, last: Option<&Progress>, model_size: u64) {
        for title in ["best learner:", "saved final learner:"] {
            self.line(title);
            let best = last.and_then(|progress| {
                let lowest = progress.losses.iter().min_by(|one, other| one.1.total_cmp(&other.1))?;
                Some((lowest.0, lowest.1, progress))
            });
            if let Some((rate, loss, progress)) = best {
                self.learner(rate, loss, 0.0, progress.updates, &progress.features);
            }
            let parameters = model_size / 96;
            self.line(&format!(
                "model-status:              model-size={model_size} ({}) #params={parameters}",
                megabytes(model_size)
            ));
            self.line("");
        }
        self.line("initial-training: finished");
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{:.2} MB", bytes as f64 / f64::from(1 << 20))
}

/// A number as Java prints doubles: `0.0`, `1.0E-6`.
fn java(number: f64) -> String {
    if number == 0.0 || (1e-3..1e7).contains(&number.abs()) {
        return format!("{number:?}");
    }
    let text = format!("{number:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let point = if mantissa.contains('.') { "" } else { ".0" };
    format!("{mantissa}{point}E{exponent}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_look_as_java_prints_them() {
        assert_eq!(
            [0.0, 1e-6, 1.5e-4, 0.25, 2e10].map(java),
            ["0.0", "1.0E-6", "1.5E-4", "0.25", "2.0E10"]
        );
    }

    #[test]
    fn the_log_is_a_message_of_mime() {
        let mut log = Log::new(Clock::system());
        log.line("Begin training.");
        let text = log.message();
        assert!(text.contains("MIME-Version: 1.0\nContent-Type: multipart/mixed;\n    boundary=\"----=_Part_"));
        assert!(text.contains(" INFO: Begin training.\n"));
    }
}
