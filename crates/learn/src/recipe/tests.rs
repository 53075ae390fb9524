use super::*;
use crate::schema::Schema;

fn schema() -> Schema {
    let attribute = |name: &str, kind: &str| format!(r#"{{"attributeName":"{name}","attributeType":"{kind}"}}"#);
    let attributes = [
        attribute("y", "BINARY"),
        attribute("age", "NUMERIC"),
        attribute("fare", "NUMERIC"),
        attribute("sex", "CATEGORICAL"),
        attribute("name", "TEXT"),
        attribute("home.dest", "TEXT"),
        attribute("alive", "BINARY"),
    ];
    Schema::parse(&format!(
        r#"{{"targetAttributeName":"y","attributes":[{}]}}"#,
        attributes.join(",")
    ))
    .unwrap()
}

fn labels(json: &str) -> Result<Vec<String>, RecipeError> {
    let outputs = Recipe::parse(json)?.plan(&schema())?;
    Ok(outputs.into_iter().map(|output| output.label).collect())
}

fn refused(json: &str) -> String {
    labels(json).unwrap_err().to_string()
}

#[test]
fn groups_and_assignments_unfold() {
    let found = labels(
        r#"{"groups":{"T":"group_remove(ALL_TEXT, home.dest)","N":"group('age',fare)"},
            "assignments":{"low":"lowercase(T)","two":"ngram(low,2)"},
            "outputs":["ALL_BINARY","sex","two","quantile_bin(N,10)","cartesian(sex,quantile_bin(age,5))","sex"]}"#,
    );
    let expected = [
        "alive",
        "sex",
        "ngram(lowercase(name),2)",
        "quantile_bin(age,10)",
        "quantile_bin(fare,10)",
        "cartesian(sex,quantile_bin(age,5))",
    ];
    assert_eq!(found.unwrap(), expected);
}

#[test]
fn the_target_is_no_input() {
    assert_eq!(labels(r#"{"outputs":["ALL_INPUTS"]}"#).unwrap().len(), 6);
    assert_eq!(
        refused(r#"{"outputs":["y"]}"#),
        "the recipe uses 'y', which is the target, the row id or the row weight"
    );
}

#[test]
fn what_cannot_be_is_said() {
    let cycle = r#"{"assignments":{"a":"lowercase(b)","b":"no_punct(a)"},"outputs":["ALL_TEXT"]}"#;
    assert_eq!(refused(cycle), "'a' is defined by way of itself");
    assert_eq!(
        refused(r#"{"outputs":["stem(name)"]}"#),
        "the function 'stem' is unknown"
    );
    assert!(refused(r#"{"outputs":["nobody"]}"#).starts_with("'nobody' is neither"));
    assert_eq!(
        refused(r#"{"outputs":["ngram(name,11)"]}"#),
        "the number of ngram must lie between 2 and 10"
    );
    assert_eq!(
        refused(r#"{"outputs":["ngram(name)"]}"#),
        "the function ngram takes a variable or group, and a number"
    );
    assert_eq!(
        refused(r#"{"outputs":["lowercase(age)"]}"#),
        "the function lowercase takes TEXT variables, and 'age' is NUMERIC"
    );
    assert!(refused(r#"{"outputs":["cartesian(age,sex)"]}"#).contains("'age' is NUMERIC"));
    assert_eq!(
        refused(r#"{"groups":{"g":"group(ALL_INPUTS)"},"outputs":["g"]}"#),
        "ALL_INPUTS cannot be a part of a group"
    );
    assert_eq!(refused(r#"{"outputs":[]}"#), "the recipe has no outputs");
    assert!(refused(r#"{"outputs":["a"],"extra":1}"#).starts_with("the recipe is not valid JSON"));
}

#[test]
fn a_recipe_writes_itself_back() {
    let json =
        r#"{"groups":{"g":"group('x y',age)"},"assignments":{"q":"quantile_bin(age,50)"},"outputs":["q","ALL_TEXT"]}"#;
    let recipe = Recipe::parse(json).unwrap();
    assert_eq!(Recipe::parse(&recipe.to_json()).unwrap(), recipe);
}
