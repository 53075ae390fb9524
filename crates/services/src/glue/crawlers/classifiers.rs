//! Custom classifiers: kept, checked, and turned into what the engine applies.
//!
//! Source: glue-crawler-spec section 2.5.

use headwater_api::Error;
use headwater_api::glue::{
    Classifier, CreateClassifierRequest, CreateClassifierResponse, CsvClassifier as WireCsv, DeleteClassifierRequest,
    DeleteClassifierResponse, Fault, GetClassifierRequest, GetClassifierResponse, GetClassifiersRequest,
    GetClassifiersResponse, GrokClassifier, JsonClassifier, UpdateClassifierRequest, UpdateClassifierResponse,
    XMLClassifier,
};
use headwater_crawl::{
    CsvClassifier, CsvSerde, CustomClassifier, CustomKind, Grok, GrokFormat, HeaderRule, HiveType, JsonPath,
};
use headwater_kernel::{Call, Range};
use jiff::Timestamp;

use super::Crawlers;
use super::records::{CLASSIFIERS, ClassifierKind, ClassifierRecord, CsvSettings};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::invalid;

impl Crawlers {
    pub async fn create_classifier(
        &self,
        call: &Call,
        input: CreateClassifierRequest,
    ) -> Result<CreateClassifierResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let (name, kind) = created(input)?;
        let record = checked(ClassifierRecord {
            name,
            kind,
            created: now,
            updated: now,
            version: 1,
        })?;
        self.write(move |transaction| {
            let key = place.key(&record.name);
            if transaction.contains(&CLASSIFIERS, &key)? {
                let message = format!("Classifier with name {} already exists", record.name);
                return Err(Fault::AlreadyExistsException.with(message).into());
            }
            transaction.put(&CLASSIFIERS, &key, &record)?;
            Ok(())
        })
        .await?;
        Ok(CreateClassifierResponse {})
    }

    pub async fn update_classifier(
        &self,
        call: &Call,
        input: UpdateClassifierRequest,
    ) -> Result<UpdateClassifierResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        self.write(move |transaction| {
            let name = updated_name(&input)?;
            let found = transaction.value(&CLASSIFIERS, &place.key(&name))?;
            let before = found.ok_or_else(|| not_found(&name))?;
            let record = checked(updated(before, input, now)?)?;
            transaction.put(&CLASSIFIERS, &place.key(&name), &record)?;
            Ok(())
        })
        .await?;
        Ok(UpdateClassifierResponse {})
    }

    pub async fn delete_classifier(
        &self,
        call: &Call,
        input: DeleteClassifierRequest,
    ) -> Result<DeleteClassifierResponse, Error> {
        let place = Place::of(call);
        self.write(move |transaction| {
            let was_there = transaction.delete(&CLASSIFIERS, &place.key(&input.name))?;
            if was_there {
                Ok(())
            } else {
                Err(not_found(&input.name).into())
            }
        })
        .await?;
        Ok(DeleteClassifierResponse {})
    }

    pub async fn get_classifier(
        &self,
        call: &Call,
        input: GetClassifierRequest,
    ) -> Result<GetClassifierResponse, Error> {
        let place = Place::of(call);
        let name = input.name.clone();
        let found = self
            .read(move |snapshot| Ok(snapshot.value(&CLASSIFIERS, &place.key(&name))?))
            .await?;
        let record = found.ok_or_else(|| not_found(&input.name))?;
        Ok(GetClassifierResponse {
            classifier: Some(described(record)),
        })
    }

    pub async fn get_classifiers(
        &self,
        call: &Call,
        input: GetClassifiersRequest,
    ) -> Result<GetClassifiersResponse, Error> {
        let place = Place::of(call);
        let records = self
            .read(move |snapshot| Ok(snapshot.values(&CLASSIFIERS, &Range::prefix(&place.prefix()))?))
            .await?;
        let name = |record: &ClassifierRecord| record.name.clone();
        let (page, next_token) = pages::page(records, name, input.next_token.as_deref(), input.max_results)?;
        Ok(GetClassifiersResponse {
            classifiers: Some(page.into_iter().map(described).collect()),
            next_token,
        })
    }
}

fn not_found(name: &str) -> Error {
    Fault::EntityNotFoundException.with(format!("Classifier with name {name} not found"))
}

fn created(input: CreateClassifierRequest) -> Result<(String, ClassifierKind), Error> {
    match (
        input.grok_classifier,
        input.xml_classifier,
        input.json_classifier,
        input.csv_classifier,
    ) {
        (Some(grok), None, None, None) => {
            let (classification, pattern) = (grok.classification, grok.grok_pattern);
            Ok((
                grok.name,
                ClassifierKind::Grok {
                    classification,
                    pattern,
                    custom_patterns: grok.custom_patterns,
                },
            ))
        }
        (None, Some(xml), None, None) => Ok((
            xml.name,
            ClassifierKind::Xml {
                classification: xml.classification,
                row_tag: xml.row_tag,
            },
        )),
        (None, None, Some(json), None) => Ok((json.name, ClassifierKind::Json { path: json.json_path })),
        (None, None, None, Some(csv)) => {
            let settings = CsvSettings {
                delimiter: csv.delimiter,
                quote_symbol: csv.quote_symbol,
                contains_header: csv.contains_header,
                header: csv.header,
                disable_value_trimming: csv.disable_value_trimming,
                allow_single_column: csv.allow_single_column,
                custom_datatype_configured: csv.custom_datatype_configured,
                custom_datatypes: csv.custom_datatypes,
                serde: csv.serde,
            };
            Ok((csv.name, ClassifierKind::Csv(settings)))
        }
        _ => Err(invalid("Exactly one classifier must be given")),
    }
}

fn updated_name(input: &UpdateClassifierRequest) -> Result<String, Error> {
    let names = [
        input.grok_classifier.as_ref().map(|grok| &grok.name),
        input.xml_classifier.as_ref().map(|xml| &xml.name),
        input.json_classifier.as_ref().map(|json| &json.name),
        input.csv_classifier.as_ref().map(|csv| &csv.name),
    ];
    let given: Vec<&String> = names.into_iter().flatten().collect();
    match given[..] {
        [name] => Ok(name.clone()),
        _ => Err(invalid("Exactly one classifier must be given")),
    }
}

/// The record after an update: members that are not given stay.
fn updated(
    before: ClassifierRecord,
    input: UpdateClassifierRequest,
    now: Timestamp,
) -> Result<ClassifierRecord, Error> {
    let UpdateClassifierRequest {
        grok_classifier,
        xml_classifier,
        json_classifier,
        csv_classifier,
    } = input;
    let kind = match (
        before.kind,
        grok_classifier,
        xml_classifier,
        json_classifier,
        csv_classifier,
    ) {
        (
            ClassifierKind::Grok {
                classification,
                pattern,
                custom_patterns,
            },
            Some(grok),
            ..,
        ) => ClassifierKind::Grok {
            classification: grok.classification.unwrap_or(classification),
            pattern: grok.grok_pattern.unwrap_or(pattern),
            custom_patterns: grok.custom_patterns.or(custom_patterns),
        },
        (
            ClassifierKind::Xml {
                classification,
                row_tag,
            },
            _,
            Some(xml),
            ..,
        ) => ClassifierKind::Xml {
            classification: xml.classification.unwrap_or(classification),
            row_tag: xml.row_tag.or(row_tag),
        },
        (ClassifierKind::Json { path }, _, _, Some(json), _) => ClassifierKind::Json {
            path: json.json_path.unwrap_or(path),
        },
        (ClassifierKind::Csv(csv), _, _, _, Some(update)) => ClassifierKind::Csv(CsvSettings {
            delimiter: update.delimiter.or(csv.delimiter),
            quote_symbol: update.quote_symbol.or(csv.quote_symbol),
            contains_header: update.contains_header.or(csv.contains_header),
            header: update.header.or(csv.header),
            disable_value_trimming: update.disable_value_trimming.or(csv.disable_value_trimming),
            allow_single_column: update.allow_single_column.or(csv.allow_single_column),
            custom_datatype_configured: update.custom_datatype_configured.or(csv.custom_datatype_configured),
            custom_datatypes: update.custom_datatypes.or(csv.custom_datatypes),
            serde: update.serde.or(csv.serde),
        }),
        _ => return Err(invalid("The kind of a classifier cannot be changed")),
    };
    let (name, created, version) = (before.name, before.created, before.version + 1);
    Ok(ClassifierRecord {
        name,
        kind,
        created,
        updated: now,
        version,
    })
}

/// Refuses what is wrong in itself; a kind that cannot be applied yet may be kept, but no crawler may name it.
fn checked(record: ClassifierRecord) -> Result<ClassifierRecord, Error> {
    match &record.kind {
        ClassifierKind::Xml { .. } => Ok(record),
        _ => engine_classifier(&record).map(|_| record).map_err(invalid),
    }
}

/// The classifier as the engine applies it; the error says why it cannot.
pub(super) fn engine_classifier(record: &ClassifierRecord) -> Result<CustomClassifier, String> {
    let kind = match &record.kind {
        ClassifierKind::Csv(settings) => CustomKind::Csv(csv_classifier(settings)?),
        ClassifierKind::Json { path } => CustomKind::Json(JsonPath::parse(path).map_err(|error| error.to_string())?),
        ClassifierKind::Grok {
            classification,
            pattern,
            custom_patterns,
        } => {
            let grok = Grok::new(pattern, custom_patterns.as_deref()).map_err(|error| error.to_string())?;
            let format = GrokFormat {
                classification: classification.clone(),
                pattern: pattern.clone(),
                custom_patterns: custom_patterns.clone(),
            };
            CustomKind::Grok(headwater_crawl::GrokClassifier { grok, format })
        }
        ClassifierKind::Xml { .. } => {
            let name = &record.name;
            return Err(format!(
                "Headwater does not apply XML classifiers in crawlers yet: {name}"
            ));
        }
    };
    Ok(CustomClassifier {
        name: record.name.clone(),
        kind,
    })
}

fn csv_classifier(settings: &CsvSettings) -> Result<CsvClassifier, String> {
    let delimiter = one_byte("Delimiter", settings.delimiter.as_deref())?;
    let quote = one_byte("QuoteSymbol", settings.quote_symbol.as_deref())?;
    if delimiter.is_some() && delimiter == quote {
        return Err("QuoteSymbol must differ from Delimiter".to_owned());
    }
    let header = match settings.contains_header.as_deref() {
        None | Some("UNKNOWN") => HeaderRule::Unknown,
        Some("PRESENT") => HeaderRule::Present,
        Some("ABSENT") => HeaderRule::Absent,
        Some(other) => return Err(format!("ContainsHeader cannot be {other}")),
    };
    let types = settings
        .custom_datatypes
        .as_ref()
        .filter(|_| settings.custom_datatype_configured.unwrap_or(false));
    let types = types
        .into_iter()
        .flatten()
        .map(|name| hive_type(name))
        .collect::<Result<Vec<_>, _>>()?;
    let serde = match settings.serde.as_deref() {
        None | Some("LazySimpleSerDe") => CsvSerde::LazySimple,
        Some("OpenCSVSerDe") => CsvSerde::OpenCsv,
        Some("None") => CsvSerde::Unset,
        Some(other) => return Err(format!("Serde cannot be {other}")),
    };
    Ok(CsvClassifier {
        delimiter,
        quote,
        header,
        names: settings.header.clone().unwrap_or_default(),
        keep_blanks: settings.disable_value_trimming.unwrap_or(false),
        allow_single_column: settings.allow_single_column.unwrap_or(false),
        types,
        serde,
    })
}

fn one_byte(name: &str, text: Option<&str>) -> Result<Option<u8>, String> {
    match text.map(str::as_bytes) {
        None | Some([]) => Ok(None),
        Some([byte]) => Ok(Some(*byte)),
        Some(_) => Err(format!("{name} must be one ASCII character")),
    }
}

fn hive_type(name: &str) -> Result<HiveType, String> {
    match name.to_ascii_uppercase().as_str() {
        "BINARY" => Ok(HiveType::Binary),
        "BOOLEAN" => Ok(HiveType::Boolean),
        "DATE" => Ok(HiveType::Date),
        "DECIMAL" => Ok(HiveType::Decimal {
            precision: 10,
            scale: 0,
        }),
        "DOUBLE" => Ok(HiveType::Double),
        "FLOAT" => Ok(HiveType::Float),
        "INT" => Ok(HiveType::Int),
        "LONG" => Ok(HiveType::Bigint),
        "SHORT" => Ok(HiveType::Smallint),
        "STRING" => Ok(HiveType::String),
        "TIMESTAMP" => Ok(HiveType::Timestamp),
        _ => Err(format!("{name} is no datatype of csv classifiers")),
    }
}

fn described(record: ClassifierRecord) -> Classifier {
    let (name, creation_time, last_updated) = (record.name, Some(record.created), Some(record.updated));
    let version = Some(record.version);
    match record.kind {
        ClassifierKind::Grok {
            classification,
            pattern: grok_pattern,
            custom_patterns,
        } => {
            let grok = GrokClassifier {
                name,
                classification,
                creation_time,
                last_updated,
                version,
                grok_pattern,
                custom_patterns,
            };
            Classifier {
                grok_classifier: Some(grok),
                ..Classifier::default()
            }
        }
        ClassifierKind::Xml {
            classification,
            row_tag,
        } => {
            let xml = XMLClassifier {
                name,
                classification,
                creation_time,
                last_updated,
                version,
                row_tag,
            };
            Classifier {
                xml_classifier: Some(xml),
                ..Classifier::default()
            }
        }
        ClassifierKind::Json { path: json_path } => {
            let json = JsonClassifier {
                name,
                creation_time,
                last_updated,
                version,
                json_path,
            };
            Classifier {
                json_classifier: Some(json),
                ..Classifier::default()
            }
        }
        ClassifierKind::Csv(csv) => {
            let csv = WireCsv {
                name,
                creation_time,
                last_updated,
                version,
                delimiter: csv.delimiter,
                quote_symbol: csv.quote_symbol,
                contains_header: csv.contains_header,
                header: csv.header,
                disable_value_trimming: csv.disable_value_trimming,
                allow_single_column: csv.allow_single_column,
                custom_datatype_configured: csv.custom_datatype_configured,
                custom_datatypes: csv.custom_datatypes,
                serde: csv.serde,
            };
            Classifier {
                csv_classifier: Some(csv),
                ..Classifier::default()
            }
        }
    }
}
