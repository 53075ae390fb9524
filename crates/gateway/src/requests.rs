//! How many requests were answered, how, and how long that took: for `/_headwater/metrics`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::exposition::Exposition;

/// Upper bounds of the histogram's buckets, in seconds.
const BOUNDS: [f64; 10] = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0];

/// Whose request it was, in the extensions of an answer. Only names of the models come here: a client cannot make more.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Served {
    pub service: String,
    pub operation: String,
}

impl Served {
    pub fn of(service: &str, operation: &str) -> Self {
        Self {
            service: service.to_owned(),
            operation: operation.to_owned(),
        }
    }
}

impl Default for Served {
    /// A request that no service claimed, or an operation that no model knows.
    fn default() -> Self {
        Self::of("none", "unknown")
    }
}

/// Counts per service and operation. Cheap to clone; clones share the counts.
#[derive(Debug, Clone, Default)]
pub struct Requests(Arc<Mutex<BTreeMap<Served, Measured>>>);

#[derive(Debug, Default)]
struct Measured {
    by_status: BTreeMap<u16, u64>,
    /// Not cumulative; what is slower than all bounds is only in the statuses.
    buckets: [u64; BOUNDS.len()],
    seconds: f64,
}

impl Requests {
    pub(crate) fn note(&self, served: Served, status: u16, took: Duration) {
        let seconds = took.as_secs_f64();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let measured = all.entry(served).or_default();
        *measured.by_status.entry(status).or_default() += 1;
        measured.seconds += seconds;
        let bucket = BOUNDS.iter().position(|bound| seconds <= *bound);
        if let Some(count) = bucket.and_then(|bucket| measured.buckets.get_mut(bucket)) {
            *count += 1;
        }
    }

    /// Writes `headwater_requests_total` and `headwater_request_duration_seconds`: until the head of the answer.
    pub fn expose(&self, page: &mut Exposition) {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        page.family(
            "headwater_requests_total",
            "counter",
            "Requests answered, by HTTP status.",
        );
        for (served, measured) in all.iter() {
            for (status, count) in &measured.by_status {
                let code = status.to_string();
                let labels = [
                    ("service", served.service.as_str()),
                    ("operation", &served.operation),
                    ("code", &code),
                ];
                page.sample("headwater_requests_total", &labels, count);
            }
        }
        let name = "headwater_request_duration_seconds";
        page.family(name, "histogram", "Time until the head of the answer.");
        for (served, measured) in all.iter() {
            measured.expose(page, name, served);
        }
    }
}

impl Measured {
    fn expose(&self, page: &mut Exposition, name: &str, served: &Served) {
        let own = [("service", served.service.as_str()), ("operation", &served.operation)];
        let bucket_name = format!("{name}_bucket");
        let mut bucket = |bound: &str, count: u64| {
            let [service, operation] = own;
            page.sample(&bucket_name, &[service, operation, ("le", bound)], count);
        };
        let mut so_far = 0;
        for (bound, count) in BOUNDS.iter().zip(self.buckets) {
            so_far += count;
            bucket(&bound.to_string(), so_far);
        }
        let count: u64 = self.by_status.values().sum();
        bucket("+Inf", count);
        page.sample(&format!("{name}_sum"), &own, self.seconds);
        page.sample(&format!("{name}_count"), &own, count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_by_status_and_time() {
        let requests = Requests::default();
        let served = Served::of("Glue", "GetTable");
        for (status, milliseconds) in [(200, 1), (200, 70), (400, 2), (200, 60_000)] {
            requests.note(served.clone(), status, Duration::from_millis(milliseconds));
        }
        let mut page = Exposition::default();
        requests.expose(&mut page);
        let text = page.into_text();
        for line in [
            r#"headwater_requests_total{service="Glue",operation="GetTable",code="200"} 3"#,
            r#"headwater_requests_total{service="Glue",operation="GetTable",code="400"} 1"#,
            r#"headwater_request_duration_seconds_bucket{service="Glue",operation="GetTable",le="0.001"} 1"#,
            r#"headwater_request_duration_seconds_bucket{service="Glue",operation="GetTable",le="0.1"} 3"#,
            r#"headwater_request_duration_seconds_bucket{service="Glue",operation="GetTable",le="30"} 3"#,
            r#"headwater_request_duration_seconds_bucket{service="Glue",operation="GetTable",le="+Inf"} 4"#,
            r#"headwater_request_duration_seconds_count{service="Glue",operation="GetTable"} 4"#,
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
        }
    }
}
