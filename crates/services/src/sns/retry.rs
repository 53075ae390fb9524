//! When a delivery that failed is tried again.
//!
//! Source: SNS developer guide, "Message delivery retries" and "Creating an HTTP/S delivery policy".

use std::time::Duration;

use serde_json::{Value, json};

/// Four phases, one after the other: at once, after the least delay, with growing delays, after the most delay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    pub at_once: u32,
    pub after_least: u32,
    pub growing: u32,
    pub after_most: u32,
    pub least: Duration,
    pub most: Duration,
    pub growth: Growth,
}

/// How delays grow from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Growth {
    Arithmetic,
    Exponential,
    Geometric,
    Linear,
}

impl RetryPolicy {
    /// For queues: 100,015 tries over 23 days.
    pub fn of_queues() -> Self {
        Self {
            at_once: 3,
            after_least: 2,
            growing: 10,
            after_most: 100_000,
            least: Duration::from_secs(1),
            most: Duration::from_secs(20),
            growth: Growth::Exponential,
        }
    }

    /// For mail: 50 tries over six hours.
    pub fn of_mail() -> Self {
        Self {
            at_once: 0,
            after_least: 2,
            growing: 10,
            after_most: 38,
            least: Duration::from_secs(10),
            most: Duration::from_mins(10),
            growth: Growth::Exponential,
        }
    }

    /// For HTTP where no policy says otherwise: three tries, 20 seconds apart.
    pub fn of_http() -> Self {
        Self {
            at_once: 0,
            after_least: 0,
            growing: 3,
            after_most: 0,
            least: Duration::from_secs(20),
            most: Duration::from_secs(20),
            growth: Growth::Linear,
        }
    }

    /// Reads the `healthyRetryPolicy` of a subscription's delivery policy, or the `http.defaultHealthyRetryPolicy` of a
    /// topic's.
    ///
    /// # Errors
    /// What is wrong with it, to be put behind `Invalid parameter: DeliveryPolicy: `.
    pub fn parse(text: &str) -> Result<Option<Self>, String> {
        let policy: Value = serde_json::from_str(text).map_err(|_| "failed to parse JSON.".to_owned())?;
        let healthy = [
            &policy["healthyRetryPolicy"],
            &policy["http"]["defaultHealthyRetryPolicy"],
        ];
        let Some(healthy) = healthy.into_iter().find(|healthy| healthy.is_object()) else {
            return Ok(None);
        };
        Self::read(healthy).map(Some)
    }

    fn read(healthy: &Value) -> Result<Self, String> {
        let number = |name: &str, default: u64, least: u64, most: u64| match &healthy[name] {
            Value::Null => Ok(default),
            value => value
                .as_u64()
                .filter(|number| (least..=most).contains(number))
                .ok_or_else(|| format!("healthyRetryPolicy.{name} must be between {least} and {most}")),
        };
        let count = |name: &str, default| number(name, default, 0, 100);
        let (least, most) = (
            number("minDelayTarget", 20, 1, 3_600)?,
            number("maxDelayTarget", 20, 1, 3_600)?,
        );
        if least > most {
            return Err("healthyRetryPolicy.minDelayTarget must be less than or equal to maxDelayTarget".to_owned());
        }
        let all = count("numRetries", 3)?;
        let (at_once, after_least) = (count("numNoDelayRetries", 0)?, count("numMinDelayRetries", 0)?);
        let after_most = count("numMaxDelayRetries", 0)?;
        let growing = all.checked_sub(at_once + after_least + after_most);
        let growing = growing.ok_or("healthyRetryPolicy.numRetries must be at least the sum of the phases' retries")?;
        Ok(Self {
            at_once: at_once as u32,
            after_least: after_least as u32,
            growing: growing as u32,
            after_most: after_most as u32,
            least: Duration::from_secs(least),
            most: Duration::from_secs(most),
            growth: Growth::parse(healthy["backoffFunction"].as_str().unwrap_or("linear"))?,
        })
    }

    /// How long to wait after `failures` tries that failed; none when no try is left.
    pub fn delay(&self, failures: u32) -> Option<Duration> {
        let mut retry = failures.checked_sub(1)?;
        if retry < self.at_once {
            return Some(Duration::ZERO);
        }
        retry -= self.at_once;
        if retry < self.after_least {
            return Some(self.least);
        }
        retry -= self.after_least;
        if retry < self.growing {
            return Some(self.grown(retry));
        }
        retry -= self.growing;
        (retry < self.after_most).then_some(self.most)
    }

    /// The delay of step `step` of the growing phase: the least at the first, the most at the last.
    fn grown(&self, step: u32) -> Duration {
        if self.growing < 2 || self.least == self.most {
            return self.most;
        }
        let part = f64::from(step) / f64::from(self.growing - 1);
        let (least, most) = (self.least.as_secs_f64(), self.most.as_secs_f64());
        let seconds = match self.growth {
            Growth::Linear => least + (most - least) * part,
            Growth::Arithmetic => least + (most - least) * part * (part + 1.0) / 2.0,
            Growth::Geometric => least + (most - least) * part * part,
            Growth::Exponential => least * (most / least).powf(part),
        };
        Duration::from_secs_f64(seconds.clamp(least, most))
    }

    /// As `EffectiveDeliveryPolicy` shows it.
    pub fn to_json(&self) -> Value {
        json!({
            "minDelayTarget": self.least.as_secs(),
            "maxDelayTarget": self.most.as_secs(),
            "numRetries": self.at_once + self.after_least + self.growing + self.after_most,
            "numNoDelayRetries": self.at_once,
            "numMinDelayRetries": self.after_least,
            "numMaxDelayRetries": self.after_most,
            "backoffFunction": self.growth.text(),
        })
    }
}

impl Growth {
    fn parse(text: &str) -> Result<Self, String> {
        Ok(match text {
            "arithmetic" => Self::Arithmetic,
            "exponential" => Self::Exponential,
            "geometric" => Self::Geometric,
            "linear" => Self::Linear,
            _ => {
                return Err(
                    "healthyRetryPolicy.backoffFunction must be one of arithmetic, exponential, geometric, linear"
                        .to_owned(),
                );
            }
        })
    }

    fn text(self) -> &'static str {
        match self {
            Self::Arithmetic => "arithmetic",
            Self::Exponential => "exponential",
            Self::Geometric => "geometric",
            Self::Linear => "linear",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(policy: &RetryPolicy) -> Vec<u64> {
        (1..)
            .map_while(|failures| policy.delay(failures))
            .map(|delay| delay.as_secs())
            .take(20)
            .collect()
    }

    #[test]
    fn phases_follow_each_other() {
        let text = r#"{"healthyRetryPolicy": {"minDelayTarget": 1, "maxDelayTarget": 9, "numRetries": 7,
            "numNoDelayRetries": 1, "numMinDelayRetries": 2, "numMaxDelayRetries": 1, "backoffFunction": "linear"}}"#;
        let policy = RetryPolicy::parse(text).unwrap().unwrap();
        assert_eq!(seconds(&policy), [0, 1, 1, 1, 5, 9, 9]);
        assert_eq!(seconds(&RetryPolicy::of_http()), [20, 20, 20]);
        assert_eq!(seconds(&RetryPolicy::of_queues())[..6], [0, 0, 0, 1, 1, 1]);
    }

    #[test]
    fn growing_delays_start_at_the_least_and_end_at_the_most() {
        for growth in ["arithmetic", "exponential", "geometric", "linear"] {
            let text = format!(
                r#"{{"healthyRetryPolicy": {{"minDelayTarget": 2, "maxDelayTarget": 50, "numRetries": 6, "backoffFunction": "{growth}"}}}}"#
            );
            let delays = seconds(&RetryPolicy::parse(&text).unwrap().unwrap());
            assert_eq!((delays[0], delays[5], delays.len()), (2, 50, 6), "{growth}");
            assert!(delays.is_sorted(), "{growth}: {delays:?}");
        }
    }

    #[test]
    fn policies_out_of_bounds_are_refused() {
        for bad in [
            r#""minDelayTarget": 0"#,
            r#""numRetries": 101"#,
            r#""numNoDelayRetries": 4"#,
            r#""backoffFunction": "x""#,
        ] {
            assert!(
                RetryPolicy::parse(&format!(r#"{{"healthyRetryPolicy": {{{bad}}}}}"#)).is_err(),
                "{bad}"
            );
        }
        assert_eq!(RetryPolicy::parse("{}"), Ok(None));
    }
}
