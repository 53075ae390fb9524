//! From the model's names to Rust's.

/// Type names that would hide what generated code uses.
const TAKEN_TYPES: [&str; 7] = ["Box", "Error", "Fault", "Option", "Result", "String", "Vec"];

/// Words of Rust that are no field names; all of them may be written raw.
const KEYWORDS: [&str; 20] = [
    "as", "async", "break", "const", "dyn", "else", "enum", "extern", "final", "fn", "for", "if", "impl", "in",
    "match", "mod", "ref", "type", "use", "where",
];

/// A shape's Rust type: the model's name with a capital first letter.
pub fn type_name(shape: &str) -> String {
    let mut letters = shape.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let name: String = first.into_iter().chain(letters).collect();
    if TAKEN_TYPES.contains(&name.as_str()) {
        format!("{name}Shape")
    } else {
        name
    }
}

/// A member's Rust field: `CatalogId` is `catalog_id`, `KMSKeyArn` is `kms_key_arn`.
pub fn field_name(member: &str) -> String {
    let name = snake_case(member);
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// A static's name: `CatalogId` is `CATALOG_ID`.
pub fn static_name(shape: &str) -> String {
    snake_case(shape).to_ascii_uppercase()
}

/// The constant of an enumeration's value: `in-progress` is `IN_PROGRESS`, `2.0` is `V2_0`.
pub fn constant_name(value: &str) -> String {
    let readable: String = value
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' })
        .collect();
    let name = if readable.chars().any(char::is_lowercase) {
        snake_case(&readable)
    } else {
        readable
    };
    let name = name.trim_matches('_').to_ascii_uppercase();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("V{name}")
    } else {
        name
    }
}

/// Words are split before a capital that follows a small letter or a digit, and before the last capital of a run that
/// a small letter follows.
pub fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(index + 1);
        if letter.is_ascii_uppercase() && starts_word(before, after) {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake.replace("__", "_")
}

fn starts_word(before: Option<&char>, after: Option<&char>) -> bool {
    let Some(before) = before.filter(|before| **before != '_') else {
        return false;
    };
    let ends_acronym = before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase);
    !before.is_ascii_uppercase() || ends_acronym
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_stay_together() {
        let pairs = [
            ("CatalogId", "catalog_id"),
            ("KMSKeyArn", "kms_key_arn"),
            ("S3Targets", "s3_targets"),
            ("SSEAwsKmsKeyId", "sse_aws_kms_key_id"),
            ("DPU", "dpu"),
            ("logGroupName", "log_group_name"),
            ("Iso8601DateTime", "iso8601_date_time"),
        ];
        for (model, rust) in pairs {
            assert_eq!(snake_case(model), rust);
        }
    }

    #[test]
    fn words_of_rust_are_written_around() {
        assert_eq!(field_name("Type"), "r#type");
        assert_eq!(type_name("Option"), "OptionShape");
        assert_eq!(type_name("statusType"), "StatusType");
    }

    #[test]
    fn enumeration_values_become_constants() {
        assert_eq!(constant_name("READY"), "READY");
        assert_eq!(constant_name("in-progress"), "IN_PROGRESS");
        assert_eq!(constant_name("2.0"), "V2_0");
        assert_eq!(constant_name("LogicalId"), "LOGICAL_ID");
    }
}
