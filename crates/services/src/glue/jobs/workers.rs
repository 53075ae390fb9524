//! What a job's workers are here: a share of this machine, or executors of the Spark master that is configured.
//!
//! Source: glue-etl-spec section 1; Glue's guide, "Worker types", for cores and memory; the heap of an executor is what Glue's
//! own Spark settings give it, as recalled.

use headwater_spark::{Executors, Resources};

/// The smallest and the largest memory of a driver, in MiB.
const DRIVER_MEMORY: (u64, u64) = (1024, 8192);
/// Of a DPU: 4 of its cores are an executor's, and 10 of its 16 GiB its heap.
const CORES_OF_DPU: f64 = 4.0;
const HEAP_OF_DPU: f64 = 10.0 * 1024.0;

/// DPUs of each worker type.
const WORKERS: [(&str, f64); 14] = [
    ("Standard", 1.0),
    ("G.025X", 0.25),
    ("G.1X", 1.0),
    ("G.2X", 2.0),
    ("G.4X", 4.0),
    ("G.8X", 8.0),
    ("G.12X", 12.0),
    ("G.16X", 16.0),
    ("R.1X", 1.0),
    ("R.2X", 2.0),
    ("R.4X", 4.0),
    ("R.8X", 8.0),
    ("Z.2X", 2.0),
    ("Z.1X", 1.0),
];

/// Where Spark jobs run.
#[derive(Debug, Clone, Default)]
pub struct Cluster {
    /// Spark's master; this machine alone without one.
    pub master: Option<String>,
    /// The most that an executor asks of the master, whatever its worker type says.
    pub largest: Option<ExecutorSize>,
}

/// Cores and memory of one executor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExecutorSize {
    pub cores: u32,
    pub memory_megabytes: u64,
}

/// A number of workers of one type, of which one is the driver.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::glue) struct Workers {
    count: u32,
    dpus: f64,
    /// Of a DPU.
    heap: f64,
    /// A worker holds so many executors, which share its memory.
    executors: u32,
}

/// DPUs of one worker of a type.
pub(super) fn dpus(worker_type: &str) -> Option<f64> {
    let found = WORKERS.iter().find(|(name, _)| *name == worker_type);
    found.map(|(_, dpus)| *dpus)
}

impl Workers {
    /// What a definition asks for; by its capacity in DPUs, as workers of one each, where it names no type.
    pub fn of(worker_type: Option<&str>, count: Option<i32>, capacity: f64) -> Self {
        let name = worker_type.unwrap_or("G.1X");
        let by_capacity = capacity.clamp(1.0, f64::from(u16::MAX)) as u32;
        let named = count.and_then(|count| u32::try_from(count).ok());
        Self {
            count: worker_type.map_or(by_capacity, |_| named.unwrap_or(1)),
            dpus: dpus(name).unwrap_or(1.0),
            heap: if name.starts_with("R.") {
                2.0 * HEAP_OF_DPU
            } else {
                HEAP_OF_DPU
            },
            executors: if name == "Standard" { 2 } else { 1 },
        }
    }

    fn executors(self, largest: Option<ExecutorSize>) -> Executors {
        let cores = (self.dpus * CORES_OF_DPU).max(1.0) as u32;
        let memory = (self.dpus * self.heap / f64::from(self.executors)) as u64;
        let most = largest.unwrap_or(ExecutorSize {
            cores: u32::MAX,
            memory_megabytes: u64::MAX,
        });
        Executors {
            count: (self.count.max(2) - 1) * self.executors,
            cores: cores.min(most.cores),
            memory_megabytes: memory.min(most.memory_megabytes),
        }
    }
}

impl Cluster {
    /// A driver's share of this machine: as many cores as its workers have, where the machine has them, and a quarter of its
    /// memory at most; on a master the workers' executors.
    pub(in crate::glue) fn resources(&self, capacity: f64, workers: Workers) -> Resources {
        let machine_cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let wanted = (capacity * CORES_OF_DPU).max(1.0) as usize;
        let (least, most) = DRIVER_MEMORY;
        Resources {
            master: self.master.clone(),
            cores: u32::try_from(wanted.min(machine_cores)).unwrap_or(1),
            memory_megabytes: (headwater_spark::machine_memory_megabytes() / 4).clamp(least, most),
            executors: workers.executors(self.largest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn executors(worker_type: Option<&str>, count: Option<i32>, capacity: f64) -> [u64; 3] {
        let found = Workers::of(worker_type, count, capacity).executors(None);
        [u64::from(found.count), u64::from(found.cores), found.memory_megabytes]
    }

    #[test]
    fn one_worker_is_the_driver_and_the_others_are_executors() {
        assert_eq!(executors(Some("G.1X"), Some(3), 3.0), [2, 4, 10_240]);
        assert_eq!(executors(Some("G.2X"), Some(10), 20.0), [9, 8, 20_480]);
        assert_eq!(executors(Some("R.1X"), Some(2), 2.0), [1, 4, 20_480]);
        assert_eq!(executors(Some("G.025X"), Some(2), 0.5), [1, 1, 2_560]);
        assert_eq!(executors(Some("Standard"), Some(2), 2.0), [2, 4, 5_120]);
        assert_eq!(executors(None, None, 10.0), [9, 4, 10_240]);
        assert_eq!(
            executors(Some("G.1X"), Some(1), 1.0),
            [1, 4, 10_240],
            "a job without executors would wait for ever"
        );
    }

    #[test]
    fn executors_are_no_larger_than_the_cluster_holds() {
        let largest = ExecutorSize {
            cores: 2,
            memory_megabytes: 1024,
        };
        let found = Workers::of(Some("G.4X"), Some(3), 12.0).executors(Some(largest));
        assert_eq!((found.count, found.cores, found.memory_megabytes), (2, 2, 1024));
    }
}
