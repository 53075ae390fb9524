//! What of a machine or a cluster a job gets, in Spark's terms.

/// What of a machine or a cluster a job gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resources {
    /// Spark's master; `local[n]` where none is configured.
    pub master: Option<String>,
    /// Of this machine, where there is no master.
    pub cores: u32,
    /// Of the driver.
    pub memory_megabytes: u64,
    /// What a master is asked for.
    pub executors: Executors,
}

/// The executors of a job on a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Executors {
    pub count: u32,
    /// Of each.
    pub cores: u32,
    /// Of each.
    pub memory_megabytes: u64,
}

impl Resources {
    pub(crate) fn settings(&self) -> Vec<(String, String)> {
        let mut settings = vec![
            ("spark.driver.memory".to_owned(), format!("{}m", self.memory_megabytes)),
            // The page of a running job; a busy port is no reason to fail.
            ("spark.port.maxRetries".to_owned(), "256".to_owned()),
            (
                "spark.sql.shuffle.partitions".to_owned(),
                (self.tasks_at_once() * 2).max(4).to_string(),
            ),
        ];
        match self.master {
            Some(_) => settings.extend(self.executors.settings()),
            // The executors of a cluster must reach the driver; without one nobody else need.
            None => settings.push(("spark.driver.host".to_owned(), "127.0.0.1".to_owned())),
        }
        settings
    }

    fn tasks_at_once(&self) -> u32 {
        match self.master {
            Some(_) => self.executors.count * self.executors.cores,
            None => self.cores,
        }
    }
}

impl Executors {
    /// A standalone master counts cores in all, others count executors.
    fn settings(&self) -> [(String, String); 4] {
        [
            ("spark.executor.instances", self.count.to_string()),
            ("spark.executor.cores", self.cores.to_string()),
            ("spark.executor.memory", format!("{}m", self.memory_megabytes)),
            ("spark.cores.max", (self.count * self.cores).to_string()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
    }
}

/// The memory of this machine.
pub fn machine_memory_megabytes() -> u64 {
    let mut system = sysinfo::System::new();
    system.refresh_memory();
    system.total_memory() / (1 << 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_master_is_asked_for_executors_and_this_machine_is_not() {
        let executors = Executors {
            count: 9,
            cores: 4,
            memory_megabytes: 10_240,
        };
        let alone = Resources {
            master: None,
            cores: 2,
            memory_megabytes: 1024,
            executors,
        };
        let value = |resources: &Resources, wanted: &str| {
            let settings = resources.settings();
            let found = settings.into_iter().find(|(name, _)| name == wanted);
            found.map(|(_, value)| value)
        };
        assert_eq!(value(&alone, "spark.executor.cores"), None);
        assert_eq!(value(&alone, "spark.driver.host").as_deref(), Some("127.0.0.1"));
        let cluster = Resources {
            master: Some("spark://host:7077".to_owned()),
            ..alone
        };
        assert_eq!(value(&cluster, "spark.cores.max").as_deref(), Some("36"));
        assert_eq!(value(&cluster, "spark.executor.memory").as_deref(), Some("10240m"));
        assert_eq!(value(&cluster, "spark.driver.host"), None);
    }
}
