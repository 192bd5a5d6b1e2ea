// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
// src/core/instant.ts
var firstSecond = -62167219200;
var lastSecond = 253402300799;
var dateTimeStamp = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,30}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;
function parseInstant(text) {
  const match = dateTimeStamp.exec(text);
  if (!match) return void 0;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return void 0;
  const offsetMinutes = match[8] === void 0 ? 0 : Number(match[9]) * 60 + Number(match[10]);
  if (offsetMinutes > 14 * 60 || Number(match[10] ?? 0) > 59) return void 0;
  const sign = match[8] === "-" ? -1 : 1;
  const utcSeconds = utcMilliseconds(year, month, day) / 1e3 + hour * 3600 + minute * 60 + second;
  const epochSeconds = utcSeconds - sign * offsetMinutes * 60;
  if (!isWritable(epochSeconds)) return void 0;
  return { epochSeconds, fraction: (match[7] ?? "").replace(/0+$/, "") };
}
function isInstant(text) {
  return parseInstant(text) !== void 0;
}
function isCalendarDate(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/.exec(text);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
function isCalendarDay(year, month, day) {
  if (month < 1 || month > 12 || day < 1) return false;
  const date = new Date(utcMilliseconds(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function utcMilliseconds(year, month, day) {
  return (/* @__PURE__ */ new Date(0)).setUTCFullYear(year, month - 1, day);
}
function isWritable(epochSeconds) {
  return epochSeconds >= firstSecond && epochSeconds <= lastSecond;
}

// src/schema/is-iri.ts
var character = "A-Za-z0-9._~:/?#[\\]@!$&'()*+,;=\\u0080-\\uffff-";
var absoluteIri = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?!$)[${character}]*(?:%[0-9A-Fa-f]{2}[${character}]*)*$`
);
var beyondAscii = /[\u0080-\uffff]/;
var invisible = /[\p{Z}\p{C}]/u;
function isIri(text) {
  return absoluteIri.test(text) && !(beyondAscii.test(text) && invisible.test(text));
}

// src/schema/formats.ts
var formats = {
  uri: isIri,
  "date-time": isInstant,
  date: isCalendarDate
};

// validators.mjs
var achievement = validate21;
var formats0 = formats.uri;
function validate22(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats0(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "format", params: { format: "uri" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^ext:[A-Za-z0-9.|_-]+$", "u");
function validate25(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!["ceasn:Competency", "ceterms:Credential", "CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel", "CTDL"].includes(data) && !pattern0.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "extensible", params: { allowedValues: ["ceasn:Competency", "ceterms:Credential", "CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel", "CTDL"], pattern: "^ext:[A-Za-z0-9.|_-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.targetName === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "targetName" } });
      errors++;
    }
    if (data.targetUrl === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "targetUrl" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (typeof data0 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("Alignment" !== data0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Alignment" } });
          errors++;
        }
      } else if (Array.isArray(data0)) {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data0[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data0.some((item) => ["Alignment"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["Alignment"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.targetCode !== void 0) {
      if (typeof data.targetCode !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targetCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.targetDescription !== void 0) {
      if (typeof data.targetDescription !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targetDescription", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.targetName !== void 0) {
      if (typeof data.targetName !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targetName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.targetFramework !== void 0) {
      if (typeof data.targetFramework !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targetFramework", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.targetType !== void 0) {
      if (!validate25(data.targetType, { instancePath: instancePath + "/targetType" })) {
        vErrors = addAll(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.targetUrl !== void 0) {
      if (!validate22(data.targetUrl, { instancePath: instancePath + "/targetUrl" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!["Achievement", "ApprenticeshipCertificate", "Assessment", "Assignment", "AssociateDegree", "Award", "Badge", "BachelorDegree", "Certificate", "CertificateOfCompletion", "Certification", "CommunityService", "Competency", "Course", "CoCurricular", "Degree", "Diploma", "DoctoralDegree", "Fieldwork", "GeneralEducationDevelopment", "JourneymanCertificate", "LearningProgram", "License", "Membership", "ProfessionalDoctorate", "QualityAssuranceCredential", "MasterCertificate", "MasterDegree", "MicroCredential", "ResearchDoctorate", "SecondarySchoolDiploma"].includes(data) && !pattern0.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "extensible", params: { allowedValues: ["Achievement", "ApprenticeshipCertificate", "Assessment", "Assignment", "AssociateDegree", "Award", "Badge", "BachelorDegree", "Certificate", "CertificateOfCompletion", "Certification", "CommunityService", "Competency", "Course", "CoCurricular", "Degree", "Diploma", "DoctoralDegree", "Fieldwork", "GeneralEducationDevelopment", "JourneymanCertificate", "LearningProgram", "License", "Membership", "ProfessionalDoctorate", "QualityAssuranceCredential", "MasterCertificate", "MasterDegree", "MicroCredential", "ResearchDoctorate", "SecondarySchoolDiploma"], pattern: "^ext:[A-Za-z0-9.|_-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "array", "minItems": 2, "items": [{ "const": "https://www.w3.org/2018/credentials/v1" }, { "enum": ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "https://purl.imsglobal.org/spec/ob/v3p0/context.json"] }], "additionalItems": { "$ref": "Context" }, "$id": "OlderBadgeContext" };
function validate38(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!validate22(data, { instancePath })) {
      vErrors = addAll(vErrors, validate22.errors);
      errors = vErrors.length;
    }
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "choose", params: { type: ["string", "object"] } });
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 2) {
      vErrors = addError(vErrors, { instancePath, keyword: "minItems", params: { limit: 2 } });
      errors++;
    }
    const len0 = data.length;
    var valid0 = len0 <= 2;
    if (!valid0) {
      for (let i0 = 2; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate38(data[i0], { instancePath: instancePath + "/" + i0 })) {
          vErrors = addAll(vErrors, validate38.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      }
    }
    const len1 = data.length;
    if (len1 > 0) {
      if ("https://www.w3.org/2018/credentials/v1" !== data[0]) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/0", keyword: "const", params: { allowedValue: "https://www.w3.org/2018/credentials/v1" } });
        errors++;
      }
    }
    if (len1 > 1) {
      let data2 = data[1];
      if (!(data2 === "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json" || data2 === "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json" || data2 === "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json" || data2 === "https://purl.imsglobal.org/spec/ob/v3p0/context.json")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/1", keyword: "enum", params: { allowedValues: schema14.items[1].enum } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("Image" !== data1) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Image" } });
        errors++;
      }
    }
    if (data.caption !== void 0) {
      if (typeof data.caption !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/caption", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "type" || key0 === "caption")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "type", "caption"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var formats2 = formats["date-time"];
function validate46(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats2(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "format", params: { format: "date-time" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("EndorsementSubject" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "EndorsementSubject" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["EndorsementSubject"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["EndorsementSubject"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.endorsementComment !== void 0) {
      if (typeof data.endorsementComment !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementComment", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("Evidence" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Evidence" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["Evidence"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["Evidence"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.narrative !== void 0) {
      if (typeof data.narrative !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/narrative", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.genre !== void 0) {
      if (typeof data.genre !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/genre", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.audience !== void 0) {
      if (typeof data.audience !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/audience", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var wrapper0 = { validate: validate32 };
function validate55(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!validate22(data, { instancePath })) {
      vErrors = addAll(vErrors, validate22.errors);
      errors = vErrors.length;
    }
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    if (!wrapper0.validate(data, { instancePath })) {
      vErrors = addAll(vErrors, wrapper0.validate.errors);
      errors = vErrors.length;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "choose", params: { type: ["string", "object"] } });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^(?:0|[1-9][0-9]*)$", "u");
function validate62(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" } });
        errors++;
      }
    } else {
      vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
      errors++;
    }
  } else if (typeof data == "number" && (!(data % 1) && !isNaN(data))) {
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
      vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
      errors++;
    }
    if (typeof data == "number") {
      if (data < 0 || isNaN(data)) {
        vErrors = addError(vErrors, { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "choose", params: { type: ["string", "integer"] } });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^0x[0-9A-Fa-f]+$", "u");
function validate66(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^0x[0-9A-Fa-f]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } });
      errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "message" } });
      errors++;
    }
    if (data.status !== void 0) {
      if (!validate66(data.status, { instancePath: instancePath + "/status" })) {
        vErrors = addAll(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      vErrors = addError(vErrors, {});
      errors++;
    } else {
      if (data.type !== void 0) {
        if ("BitstringStatusListEntry" !== data.type) {
          vErrors = addError(vErrors, {});
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.statusPurpose === void 0) {
        vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "statusPurpose" } });
        errors++;
      }
      if (data.statusListIndex === void 0) {
        vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "statusListIndex" } });
        errors++;
      }
      if (data.statusListCredential === void 0) {
        vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "statusListCredential" } });
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = addError(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.statusPurpose !== void 0) {
      let data3 = data.statusPurpose;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/statusPurpose", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/statusPurpose", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.statusListIndex !== void 0) {
      if (!validate62(data.statusListIndex, { instancePath: instancePath + "/statusListIndex" })) {
        vErrors = addAll(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.statusListCredential !== void 0) {
      if (!validate22(data.statusListCredential, { instancePath: instancePath + "/statusListCredential" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.statusSize !== void 0) {
      let data6 = data.statusSize;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/statusSize", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 1 || isNaN(data6)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/statusSize", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.statusMessage !== void 0) {
      let data7 = data.statusMessage;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (!validate65(data7, { instancePath: instancePath + "/statusMessage" })) {
          vErrors = addAll(vErrors, validate65.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data7)) {
        if (Array.isArray(data7)) {
          const len0 = data7.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate65(data7[i0], { instancePath: instancePath + "/statusMessage/" + i0 })) {
              vErrors = addAll(vErrors, validate65.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/statusMessage", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/statusMessage", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@context"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "@context" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.credentialSubject === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "credentialSubject" } });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuer" } });
      errors++;
    }
    if (data.issuanceDate === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuanceDate" } });
      errors++;
    }
    if (data["@context"] !== void 0) {
      if (!validate37(data["@context"], { instancePath: instancePath + "/@context" })) {
        vErrors = addAll(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (Array.isArray(data2)) {
        if (!data2.some((item) => ["VerifiableCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["VerifiableCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (!data2.some((item) => ["EndorsementCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["EndorsementCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate43(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = addAll(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.awardedDate !== void 0) {
      if (!validate46(data.awardedDate, { instancePath: instancePath + "/awardedDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.credentialSubject !== void 0) {
      if (!validate48(data.credentialSubject, { instancePath: instancePath + "/credentialSubject" })) {
        vErrors = addAll(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data9 = data.evidence;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (!validate51(data9, { instancePath: instancePath + "/evidence" })) {
          vErrors = addAll(vErrors, validate51.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data9)) {
        if (Array.isArray(data9)) {
          const len1 = data9.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate51(data9[i1], { instancePath: instancePath + "/evidence/" + i1 })) {
              vErrors = addAll(vErrors, validate51.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate55(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = addAll(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuanceDate !== void 0) {
      if (!validate46(data.issuanceDate, { instancePath: instancePath + "/issuanceDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.expirationDate !== void 0) {
      if (!validate46(data.expirationDate, { instancePath: instancePath + "/expirationDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validFrom !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/validFrom", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.validUntil !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/validUntil", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.credentialStatus !== void 0) {
      let data16 = data.credentialStatus;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (!validate60(data16, { instancePath: instancePath + "/credentialStatus" })) {
          vErrors = addAll(vErrors, validate60.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data16)) {
        if (Array.isArray(data16)) {
          const len2 = data16.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate60(data16[i2], { instancePath: instancePath + "/credentialStatus/" + i2 })) {
              vErrors = addAll(vErrors, validate60.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.credentialSchema !== void 0) {
      let data18 = data.credentialSchema;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (!validate72(data18, { instancePath: instancePath + "/credentialSchema" })) {
          vErrors = addAll(vErrors, validate72.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data18)) {
        if (Array.isArray(data18)) {
          const len3 = data18.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate72(data18[i3], { instancePath: instancePath + "/credentialSchema/" + i3 })) {
              vErrors = addAll(vErrors, validate72.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.refreshService !== void 0) {
      let data20 = data.refreshService;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (!validate76(data20, { instancePath: instancePath + "/refreshService" })) {
          vErrors = addAll(vErrors, validate76.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data20)) {
        if (Array.isArray(data20)) {
          const len4 = data20.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate76(data20[i4], { instancePath: instancePath + "/refreshService/" + i4 })) {
              vErrors = addAll(vErrors, validate76.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.termsOfUse !== void 0) {
      let data22 = data.termsOfUse;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (!validate80(data22, { instancePath: instancePath + "/termsOfUse" })) {
          vErrors = addAll(vErrors, validate80.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data22)) {
        if (Array.isArray(data22)) {
          const len5 = data22.length;
          for (let i5 = 0; i5 < len5; i5++) {
            if (!validate80(data22[i5], { instancePath: instancePath + "/termsOfUse/" + i5 })) {
              vErrors = addAll(vErrors, validate80.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.proof !== void 0) {
      let data24 = data.proof;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (!validate84(data24, { instancePath: instancePath + "/proof" })) {
          vErrors = addAll(vErrors, validate84.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data24)) {
        if (Array.isArray(data24)) {
          const len6 = data24.length;
          for (let i6 = 0; i6 < len6; i6++) {
            if (!validate84(data24[i6], { instancePath: instancePath + "/proof/" + i6 })) {
              vErrors = addAll(vErrors, validate84.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema30 = { "type": "array", "minItems": 2, "items": [{ "const": "https://www.w3.org/ns/credentials/v2" }, { "enum": ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"] }], "additionalItems": { "$ref": "Context" }, "$id": "BadgeContext" };
function validate89(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 2) {
      vErrors = addError(vErrors, { instancePath, keyword: "minItems", params: { limit: 2 } });
      errors++;
    }
    const len0 = data.length;
    var valid0 = len0 <= 2;
    if (!valid0) {
      for (let i0 = 2; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate38(data[i0], { instancePath: instancePath + "/" + i0 })) {
          vErrors = addAll(vErrors, validate38.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      }
    }
    const len1 = data.length;
    if (len1 > 0) {
      if ("https://www.w3.org/ns/credentials/v2" !== data[0]) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/0", keyword: "const", params: { allowedValue: "https://www.w3.org/ns/credentials/v2" } });
        errors++;
      }
    }
    if (len1 > 1) {
      let data2 = data[1];
      if (!(data2 === "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json" || data2 === "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/1", keyword: "enum", params: { allowedValues: schema30.items[1].enum } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.digestMultibase !== void 0) {
      let data1 = data.digestMultibase;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/digestMultibase", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/digestMultibase", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.digestSRI !== void 0) {
      let data2 = data.digestSRI;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/digestSRI", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/digestSRI", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.mediaType !== void 0) {
      let data3 = data.mediaType;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/mediaType", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/mediaType", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data["digestMultibase"] === void 0 && data["digestSRI"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "requireOne", params: { members: ["digestMultibase", "digestSRI"] } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@context"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "@context" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.credentialSubject === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "credentialSubject" } });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuer" } });
      errors++;
    }
    if (data.validFrom === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "validFrom" } });
      errors++;
    }
    if (data["@context"] !== void 0) {
      if (!validate89(data["@context"], { instancePath: instancePath + "/@context" })) {
        vErrors = addAll(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (Array.isArray(data2)) {
        if (!data2.some((item) => ["VerifiableCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["VerifiableCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (!data2.some((item) => ["EndorsementCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["EndorsementCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate43(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = addAll(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.awardedDate !== void 0) {
      if (!validate46(data.awardedDate, { instancePath: instancePath + "/awardedDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.credentialSubject !== void 0) {
      if (!validate48(data.credentialSubject, { instancePath: instancePath + "/credentialSubject" })) {
        vErrors = addAll(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data9 = data.evidence;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (!validate51(data9, { instancePath: instancePath + "/evidence" })) {
          vErrors = addAll(vErrors, validate51.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data9)) {
        if (Array.isArray(data9)) {
          const len1 = data9.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate51(data9[i1], { instancePath: instancePath + "/evidence/" + i1 })) {
              vErrors = addAll(vErrors, validate51.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate55(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = addAll(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate46(data.validFrom, { instancePath: instancePath + "/validFrom" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate46(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuanceDate !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/issuanceDate", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.expirationDate !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/expirationDate", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.credentialStatus !== void 0) {
      let data16 = data.credentialStatus;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (!validate60(data16, { instancePath: instancePath + "/credentialStatus" })) {
          vErrors = addAll(vErrors, validate60.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data16)) {
        if (Array.isArray(data16)) {
          const len2 = data16.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate60(data16[i2], { instancePath: instancePath + "/credentialStatus/" + i2 })) {
              vErrors = addAll(vErrors, validate60.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.credentialSchema !== void 0) {
      let data18 = data.credentialSchema;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (!validate72(data18, { instancePath: instancePath + "/credentialSchema" })) {
          vErrors = addAll(vErrors, validate72.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data18)) {
        if (Array.isArray(data18)) {
          const len3 = data18.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate72(data18[i3], { instancePath: instancePath + "/credentialSchema/" + i3 })) {
              vErrors = addAll(vErrors, validate72.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.refreshService !== void 0) {
      let data20 = data.refreshService;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (!validate76(data20, { instancePath: instancePath + "/refreshService" })) {
          vErrors = addAll(vErrors, validate76.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data20)) {
        if (Array.isArray(data20)) {
          const len4 = data20.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate76(data20[i4], { instancePath: instancePath + "/refreshService/" + i4 })) {
              vErrors = addAll(vErrors, validate76.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.termsOfUse !== void 0) {
      let data22 = data.termsOfUse;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (!validate80(data22, { instancePath: instancePath + "/termsOfUse" })) {
          vErrors = addAll(vErrors, validate80.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data22)) {
        if (Array.isArray(data22)) {
          const len5 = data22.length;
          for (let i5 = 0; i5 < len5; i5++) {
            if (!validate80(data22[i5], { instancePath: instancePath + "/termsOfUse/" + i5 })) {
              vErrors = addAll(vErrors, validate80.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.relatedResource !== void 0) {
      let data24 = data.relatedResource;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (!validate109(data24, { instancePath: instancePath + "/relatedResource" })) {
          vErrors = addAll(vErrors, validate109.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data24)) {
        if (Array.isArray(data24)) {
          const len6 = data24.length;
          for (let i6 = 0; i6 < len6; i6++) {
            if (!validate109(data24[i6], { instancePath: instancePath + "/relatedResource/" + i6 })) {
              vErrors = addAll(vErrors, validate109.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/relatedResource", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/relatedResource", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.proof !== void 0) {
      let data26 = data.proof;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (!validate84(data26, { instancePath: instancePath + "/proof" })) {
          vErrors = addAll(vErrors, validate84.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data26)) {
        if (Array.isArray(data26)) {
          const len7 = data26.length;
          for (let i7 = 0; i7 < len7; i7++) {
            if (!validate84(data26[i7], { instancePath: instancePath + "/proof/" + i7 })) {
              vErrors = addAll(vErrors, validate84.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data["@context"] === void 0 && (missing0 = "@context")) {
      vErrors = addError(vErrors, {});
      errors++;
    } else {
      if (data["@context"] !== void 0) {
        let data0 = data["@context"];
        const _errs3 = errors;
        if (errors === _errs3) {
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              vErrors = addError(vErrors, {});
              errors++;
            } else {
              const len0 = data0.length;
              if (len0 > 0) {
                if ("https://www.w3.org/2018/credentials/v1" !== data0[0]) {
                  vErrors = addError(vErrors, {});
                  errors++;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, {});
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs6 = errors;
    if (!validate36(data, { instancePath })) {
      vErrors = addAll(vErrors, validate36.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs7 = errors;
    if (!validate88(data, { instancePath })) {
      vErrors = addAll(vErrors, validate88.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = addError(vErrors, { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$", "u");
function validate118(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.latitude === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "latitude" } });
      errors++;
    }
    if (data.longitude === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "longitude" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("GeoCoordinates" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "GeoCoordinates" } });
        errors++;
      }
    }
    if (data.latitude !== void 0) {
      let data1 = data.latitude;
      if (typeof data1 == "number") {
        if (data1 > 90 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/latitude", keyword: "maximum", params: { comparison: "<=", limit: 90 } });
          errors++;
        }
        if (data1 < -90 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/latitude", keyword: "minimum", params: { comparison: ">=", limit: -90 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latitude", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data2 = data.longitude;
      if (typeof data2 == "number") {
        if (data2 > 180 || isNaN(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/longitude", keyword: "maximum", params: { comparison: "<=", limit: 180 } });
          errors++;
        }
        if (data2 < -180 || isNaN(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/longitude", keyword: "minimum", params: { comparison: ">=", limit: -180 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/longitude", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (typeof data0 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("Address" !== data0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Address" } });
          errors++;
        }
      } else if (Array.isArray(data0)) {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data0[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data0.some((item) => ["Address"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["Address"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.addressCountry !== void 0) {
      if (typeof data.addressCountry !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/addressCountry", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.addressCountryCode !== void 0) {
      if (typeof data.addressCountryCode !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/addressCountryCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.addressRegion !== void 0) {
      if (typeof data.addressRegion !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/addressRegion", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.addressLocality !== void 0) {
      if (typeof data.addressLocality !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/addressLocality", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.streetAddress !== void 0) {
      if (typeof data.streetAddress !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/streetAddress", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.postOfficeBoxNumber !== void 0) {
      if (typeof data.postOfficeBoxNumber !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/postOfficeBoxNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.postalCode !== void 0) {
      if (typeof data.postalCode !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/postalCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.geo !== void 0) {
      if (!validate123(data.geo, { instancePath: instancePath + "/geo" })) {
        vErrors = addAll(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!["name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress", "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId", "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier"].includes(data) && !pattern0.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "extensible", params: { allowedValues: ["name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress", "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId", "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier"], pattern: "^ext:[A-Za-z0-9.|_-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.identifier === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "identifier" } });
      errors++;
    }
    if (data.identifierType === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "identifierType" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("IdentifierEntry" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "IdentifierEntry" } });
        errors++;
      }
    }
    if (data.identifier !== void 0) {
      let data1 = data.identifier;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/identifier", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/identifier", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.identifierType !== void 0) {
      if (!validate127(data.identifierType, { instancePath: instancePath + "/identifierType" })) {
        vErrors = addAll(vErrors, validate127.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "identifier" || key0 === "identifierType")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "identifier", "identifierType"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var formats4 = formats.date;
function validate131(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "format", params: { format: "date" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("Profile" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Profile" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["Profile"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["Profile"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate22(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.phone !== void 0) {
      if (typeof data.phone !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.endorsement !== void 0) {
      let data7 = data.endorsement;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (!validate35(data7, { instancePath: instancePath + "/endorsement" })) {
          vErrors = addAll(vErrors, validate35.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data7)) {
        if (Array.isArray(data7)) {
          const len1 = data7.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate35(data7[i1], { instancePath: instancePath + "/endorsement/" + i1 })) {
              vErrors = addAll(vErrors, validate35.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/endorsement", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsement", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.endorsementJwt !== void 0) {
      let data9 = data.endorsementJwt;
      if (typeof data9 === "string") {
        if (!validate118(data9, { instancePath: instancePath + "/endorsementJwt" })) {
          vErrors = addAll(vErrors, validate118.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data9)) {
        if (Array.isArray(data9)) {
          const len2 = data9.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate118(data9[i2], { instancePath: instancePath + "/endorsementJwt/" + i2 })) {
              vErrors = addAll(vErrors, validate118.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementJwt", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementJwt", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate43(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = addAll(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate122(data.address, { instancePath: instancePath + "/address" })) {
        vErrors = addAll(vErrors, validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.otherIdentifier !== void 0) {
      let data14 = data.otherIdentifier;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (!validate126(data14, { instancePath: instancePath + "/otherIdentifier" })) {
          vErrors = addAll(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data14)) {
        if (Array.isArray(data14)) {
          const len3 = data14.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate126(data14[i3], { instancePath: instancePath + "/otherIdentifier/" + i3 })) {
              vErrors = addAll(vErrors, validate126.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/otherIdentifier", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/otherIdentifier", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.official !== void 0) {
      if (typeof data.official !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/official", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.parentOrg !== void 0) {
      if (!wrapper0.validate(data.parentOrg, { instancePath: instancePath + "/parentOrg" })) {
        vErrors = addAll(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.familyName !== void 0) {
      if (typeof data.familyName !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/familyName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.givenName !== void 0) {
      if (typeof data.givenName !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/givenName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.additionalName !== void 0) {
      if (typeof data.additionalName !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/additionalName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.patronymicName !== void 0) {
      if (typeof data.patronymicName !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/patronymicName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.honorificPrefix !== void 0) {
      if (typeof data.honorificPrefix !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/honorificPrefix", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.honorificSuffix !== void 0) {
      if (typeof data.honorificSuffix !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/honorificSuffix", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.familyNamePrefix !== void 0) {
      if (typeof data.familyNamePrefix !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/familyNamePrefix", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.dateOfBirth !== void 0) {
      if (!validate131(data.dateOfBirth, { instancePath: instancePath + "/dateOfBirth" })) {
        vErrors = addAll(vErrors, validate131.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.narrative !== void 0) {
      let data1 = data.narrative;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/narrative", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/narrative", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data["id"] === void 0 && data["narrative"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "requireOne", params: { members: ["id", "narrative"] } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
function validate142(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("Related" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Related" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["Related"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["Related"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.inLanguage !== void 0) {
      if (!validate142(data.inLanguage, { instancePath: instancePath + "/inLanguage" })) {
        vErrors = addAll(vErrors, validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!["GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "Result", "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status"].includes(data) && !pattern0.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "extensible", params: { allowedValues: ["GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "Result", "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status"], pattern: "^ext:[A-Za-z0-9.|_-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("RubricCriterionLevel" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "RubricCriterionLevel" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["RubricCriterionLevel"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["RubricCriterionLevel"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.alignment !== void 0) {
      let data3 = data.alignment;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (!validate24(data3, { instancePath: instancePath + "/alignment" })) {
          vErrors = addAll(vErrors, validate24.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data3)) {
        if (Array.isArray(data3)) {
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate24(data3[i1], { instancePath: instancePath + "/alignment/" + i1 })) {
              vErrors = addAll(vErrors, validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/alignment", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/alignment", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.level !== void 0) {
      if (typeof data.level !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/level", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.points !== void 0) {
      if (typeof data.points !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/points", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
function validate151(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.resultType === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultType" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("ResultDescription" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "ResultDescription" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["ResultDescription"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["ResultDescription"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.alignment !== void 0) {
      let data3 = data.alignment;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (!validate24(data3, { instancePath: instancePath + "/alignment" })) {
          vErrors = addAll(vErrors, validate24.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data3)) {
        if (Array.isArray(data3)) {
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate24(data3[i1], { instancePath: instancePath + "/alignment/" + i1 })) {
              vErrors = addAll(vErrors, validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/alignment", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/alignment", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.allowedValue !== void 0) {
      let data5 = data.allowedValue;
      if (typeof data5 === "string") {
        if (typeof data5 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allowedValue", keyword: "type", params: { type: "string" } });
          errors++;
        }
      } else if (Array.isArray(data5)) {
        if (Array.isArray(data5)) {
          const len2 = data5.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (typeof data5[i2] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/allowedValue/" + i2, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allowedValue", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/allowedValue", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.requiredLevel !== void 0) {
      if (!validate22(data.requiredLevel, { instancePath: instancePath + "/requiredLevel" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.requiredValue !== void 0) {
      if (typeof data.requiredValue !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/requiredValue", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.resultType !== void 0) {
      if (!validate156(data.resultType, { instancePath: instancePath + "/resultType" })) {
        vErrors = addAll(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.rubricCriterionLevel !== void 0) {
      let data11 = data.rubricCriterionLevel;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (!validate158(data11, { instancePath: instancePath + "/rubricCriterionLevel" })) {
          vErrors = addAll(vErrors, validate158.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data11)) {
        if (Array.isArray(data11)) {
          const len3 = data11.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate158(data11[i3], { instancePath: instancePath + "/rubricCriterionLevel/" + i3 })) {
              vErrors = addAll(vErrors, validate158.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/rubricCriterionLevel", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rubricCriterionLevel", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.valueMax !== void 0) {
      if (typeof data.valueMax !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/valueMax", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.valueMin !== void 0) {
      if (typeof data.valueMin !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/valueMin", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.criteria === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "criteria" } });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "description" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("Achievement" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Achievement" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["Achievement"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["Achievement"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.alignment !== void 0) {
      let data3 = data.alignment;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (!validate24(data3, { instancePath: instancePath + "/alignment" })) {
          vErrors = addAll(vErrors, validate24.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data3)) {
        if (Array.isArray(data3)) {
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate24(data3[i1], { instancePath: instancePath + "/alignment/" + i1 })) {
              vErrors = addAll(vErrors, validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/alignment", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/alignment", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.achievementType !== void 0) {
      if (!validate30(data.achievementType, { instancePath: instancePath + "/achievementType" })) {
        vErrors = addAll(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.creator !== void 0) {
      if (!validate32(data.creator, { instancePath: instancePath + "/creator" })) {
        vErrors = addAll(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.creditsAvailable !== void 0) {
      if (!(typeof data.creditsAvailable == "number")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/creditsAvailable", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.criteria !== void 0) {
      if (!validate134(data.criteria, { instancePath: instancePath + "/criteria" })) {
        vErrors = addAll(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.endorsement !== void 0) {
      let data10 = data.endorsement;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (!validate35(data10, { instancePath: instancePath + "/endorsement" })) {
          vErrors = addAll(vErrors, validate35.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data10)) {
        if (Array.isArray(data10)) {
          const len2 = data10.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate35(data10[i2], { instancePath: instancePath + "/endorsement/" + i2 })) {
              vErrors = addAll(vErrors, validate35.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/endorsement", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsement", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.endorsementJwt !== void 0) {
      let data12 = data.endorsementJwt;
      if (typeof data12 === "string") {
        if (!validate118(data12, { instancePath: instancePath + "/endorsementJwt" })) {
          vErrors = addAll(vErrors, validate118.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data12)) {
        if (Array.isArray(data12)) {
          const len3 = data12.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate118(data12[i3], { instancePath: instancePath + "/endorsementJwt/" + i3 })) {
              vErrors = addAll(vErrors, validate118.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementJwt", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementJwt", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.fieldOfStudy !== void 0) {
      if (typeof data.fieldOfStudy !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/fieldOfStudy", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.humanCode !== void 0) {
      if (typeof data.humanCode !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/humanCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate43(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = addAll(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.inLanguage !== void 0) {
      if (!validate142(data.inLanguage, { instancePath: instancePath + "/inLanguage" })) {
        vErrors = addAll(vErrors, validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.otherIdentifier !== void 0) {
      let data19 = data.otherIdentifier;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (!validate126(data19, { instancePath: instancePath + "/otherIdentifier" })) {
          vErrors = addAll(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data19)) {
        if (Array.isArray(data19)) {
          const len4 = data19.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate126(data19[i4], { instancePath: instancePath + "/otherIdentifier/" + i4 })) {
              vErrors = addAll(vErrors, validate126.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/otherIdentifier", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/otherIdentifier", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.related !== void 0) {
      let data21 = data.related;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (!validate146(data21, { instancePath: instancePath + "/related" })) {
          vErrors = addAll(vErrors, validate146.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data21)) {
        if (Array.isArray(data21)) {
          const len5 = data21.length;
          for (let i5 = 0; i5 < len5; i5++) {
            if (!validate146(data21[i5], { instancePath: instancePath + "/related/" + i5 })) {
              vErrors = addAll(vErrors, validate146.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/related", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/related", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.resultDescription !== void 0) {
      let data23 = data.resultDescription;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (!validate151(data23, { instancePath: instancePath + "/resultDescription" })) {
          vErrors = addAll(vErrors, validate151.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data23)) {
        if (Array.isArray(data23)) {
          const len6 = data23.length;
          for (let i6 = 0; i6 < len6; i6++) {
            if (!validate151(data23[i6], { instancePath: instancePath + "/resultDescription/" + i6 })) {
              vErrors = addAll(vErrors, validate151.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/resultDescription", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/resultDescription", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.specialization !== void 0) {
      if (typeof data.specialization !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/specialization", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.tag !== void 0) {
      let data26 = data.tag;
      if (typeof data26 === "string") {
        if (typeof data26 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/tag", keyword: "type", params: { type: "string" } });
          errors++;
        }
      } else if (Array.isArray(data26)) {
        if (Array.isArray(data26)) {
          const len7 = data26.length;
          for (let i7 = 0; i7 < len7; i7++) {
            if (typeof data26[i7] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/tag/" + i7, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/tag", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/tag", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var evidence = validate51;
var profile = validate32;
var endorsement = validate88;
var olderEndorsement = validate36;
var badge = validate166;
function validate176(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.hashed === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "hashed" } });
      errors++;
    }
    if (data.identityHash === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "identityHash" } });
      errors++;
    }
    if (data.identityType === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "identityType" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("IdentityObject" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "IdentityObject" } });
        errors++;
      }
    }
    if (data.hashed !== void 0) {
      if (typeof data.hashed !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/hashed", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.identityHash !== void 0) {
      let data2 = data.identityHash;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/identityHash", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/identityHash", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.identityType !== void 0) {
      if (!validate127(data.identityType, { instancePath: instancePath + "/identityType" })) {
        vErrors = addAll(vErrors, validate127.errors);
        errors = vErrors.length;
      }
    }
    if (data.salt !== void 0) {
      if (typeof data.salt !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/salt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "hashed" || key0 === "identityHash" || key0 === "identityType" || key0 === "salt")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "hashed", "identityHash", "identityType", "salt"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": "string", "enum": ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"], "$id": "ResultStatus" };
function validate186(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  if (!(data === "Completed" || data === "Enrolled" || data === "Failed" || data === "InProgress" || data === "OnHold" || data === "Provisional" || data === "Withdrew")) {
    vErrors = addError(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema48.enum } });
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (typeof data0 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("Result" !== data0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Result" } });
          errors++;
        }
      } else if (Array.isArray(data0)) {
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data0[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data0.some((item) => ["Result"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["Result"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.achievedLevel !== void 0) {
      if (!validate22(data.achievedLevel, { instancePath: instancePath + "/achievedLevel" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.alignment !== void 0) {
      let data3 = data.alignment;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (!validate24(data3, { instancePath: instancePath + "/alignment" })) {
          vErrors = addAll(vErrors, validate24.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data3)) {
        if (Array.isArray(data3)) {
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate24(data3[i1], { instancePath: instancePath + "/alignment/" + i1 })) {
              vErrors = addAll(vErrors, validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/alignment", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/alignment", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.resultDescription !== void 0) {
      if (!validate22(data.resultDescription, { instancePath: instancePath + "/resultDescription" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate186(data.status, { instancePath: instancePath + "/status" })) {
        vErrors = addAll(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.achievement === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "achievement" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("AchievementSubject" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "AchievementSubject" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["AchievementSubject"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["AchievementSubject"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.activityEndDate !== void 0) {
      if (!validate46(data.activityEndDate, { instancePath: instancePath + "/activityEndDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.activityStartDate !== void 0) {
      if (!validate46(data.activityStartDate, { instancePath: instancePath + "/activityStartDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.creditsEarned !== void 0) {
      if (!(typeof data.creditsEarned == "number")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/creditsEarned", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.achievement !== void 0) {
      if (!validate21(data.achievement, { instancePath: instancePath + "/achievement" })) {
        vErrors = addAll(vErrors, validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.identifier !== void 0) {
      let data7 = data.identifier;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (!validate176(data7, { instancePath: instancePath + "/identifier" })) {
          vErrors = addAll(vErrors, validate176.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data7)) {
        if (Array.isArray(data7)) {
          const len1 = data7.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate176(data7[i1], { instancePath: instancePath + "/identifier/" + i1 })) {
              vErrors = addAll(vErrors, validate176.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/identifier", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/identifier", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate43(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = addAll(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.licenseNumber !== void 0) {
      if (typeof data.licenseNumber !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/licenseNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.narrative !== void 0) {
      if (typeof data.narrative !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/narrative", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.result !== void 0) {
      let data12 = data.result;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (!validate181(data12, { instancePath: instancePath + "/result" })) {
          vErrors = addAll(vErrors, validate181.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data12)) {
        if (Array.isArray(data12)) {
          const len2 = data12.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate181(data12[i2], { instancePath: instancePath + "/result/" + i2 })) {
              vErrors = addAll(vErrors, validate181.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/result", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (typeof data.role !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/role", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate32(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = addAll(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.term !== void 0) {
      if (typeof data.term !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/term", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data["id"] === void 0 && data["identifier"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "requireOne", params: { members: ["id", "identifier"] } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@context"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "@context" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.credentialSubject === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "credentialSubject" } });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuer" } });
      errors++;
    }
    if (data.validFrom === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "validFrom" } });
      errors++;
    }
    if (data["@context"] !== void 0) {
      if (!validate89(data["@context"], { instancePath: instancePath + "/@context" })) {
        vErrors = addAll(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (Array.isArray(data2)) {
        if (!data2.some((item) => ["VerifiableCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["VerifiableCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (!data2.some((item) => ["OpenBadgeCredential", "AchievementCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["OpenBadgeCredential", "AchievementCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate43(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = addAll(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.awardedDate !== void 0) {
      if (!validate46(data.awardedDate, { instancePath: instancePath + "/awardedDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.credentialSubject !== void 0) {
      if (!validate171(data.credentialSubject, { instancePath: instancePath + "/credentialSubject" })) {
        vErrors = addAll(vErrors, validate171.errors);
        errors = vErrors.length;
      }
    }
    if (data.endorsement !== void 0) {
      let data9 = data.endorsement;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (!validate35(data9, { instancePath: instancePath + "/endorsement" })) {
          vErrors = addAll(vErrors, validate35.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data9)) {
        if (Array.isArray(data9)) {
          const len1 = data9.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate35(data9[i1], { instancePath: instancePath + "/endorsement/" + i1 })) {
              vErrors = addAll(vErrors, validate35.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/endorsement", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsement", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.endorsementJwt !== void 0) {
      let data11 = data.endorsementJwt;
      if (typeof data11 === "string") {
        if (!validate118(data11, { instancePath: instancePath + "/endorsementJwt" })) {
          vErrors = addAll(vErrors, validate118.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data11)) {
        if (Array.isArray(data11)) {
          const len2 = data11.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate118(data11[i2], { instancePath: instancePath + "/endorsementJwt/" + i2 })) {
              vErrors = addAll(vErrors, validate118.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementJwt", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementJwt", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data13 = data.evidence;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (!validate51(data13, { instancePath: instancePath + "/evidence" })) {
          vErrors = addAll(vErrors, validate51.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data13)) {
        if (Array.isArray(data13)) {
          const len3 = data13.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate51(data13[i3], { instancePath: instancePath + "/evidence/" + i3 })) {
              vErrors = addAll(vErrors, validate51.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate55(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = addAll(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate46(data.validFrom, { instancePath: instancePath + "/validFrom" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate46(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuanceDate !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/issuanceDate", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.expirationDate !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/expirationDate", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.credentialStatus !== void 0) {
      let data20 = data.credentialStatus;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (!validate60(data20, { instancePath: instancePath + "/credentialStatus" })) {
          vErrors = addAll(vErrors, validate60.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data20)) {
        if (Array.isArray(data20)) {
          const len4 = data20.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate60(data20[i4], { instancePath: instancePath + "/credentialStatus/" + i4 })) {
              vErrors = addAll(vErrors, validate60.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.credentialSchema !== void 0) {
      let data22 = data.credentialSchema;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (!validate72(data22, { instancePath: instancePath + "/credentialSchema" })) {
          vErrors = addAll(vErrors, validate72.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data22)) {
        if (Array.isArray(data22)) {
          const len5 = data22.length;
          for (let i5 = 0; i5 < len5; i5++) {
            if (!validate72(data22[i5], { instancePath: instancePath + "/credentialSchema/" + i5 })) {
              vErrors = addAll(vErrors, validate72.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.refreshService !== void 0) {
      let data24 = data.refreshService;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (!validate76(data24, { instancePath: instancePath + "/refreshService" })) {
          vErrors = addAll(vErrors, validate76.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data24)) {
        if (Array.isArray(data24)) {
          const len6 = data24.length;
          for (let i6 = 0; i6 < len6; i6++) {
            if (!validate76(data24[i6], { instancePath: instancePath + "/refreshService/" + i6 })) {
              vErrors = addAll(vErrors, validate76.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.termsOfUse !== void 0) {
      let data26 = data.termsOfUse;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (!validate80(data26, { instancePath: instancePath + "/termsOfUse" })) {
          vErrors = addAll(vErrors, validate80.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data26)) {
        if (Array.isArray(data26)) {
          const len7 = data26.length;
          for (let i7 = 0; i7 < len7; i7++) {
            if (!validate80(data26[i7], { instancePath: instancePath + "/termsOfUse/" + i7 })) {
              vErrors = addAll(vErrors, validate80.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.relatedResource !== void 0) {
      let data28 = data.relatedResource;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (!validate109(data28, { instancePath: instancePath + "/relatedResource" })) {
          vErrors = addAll(vErrors, validate109.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data28)) {
        if (Array.isArray(data28)) {
          const len8 = data28.length;
          for (let i8 = 0; i8 < len8; i8++) {
            if (!validate109(data28[i8], { instancePath: instancePath + "/relatedResource/" + i8 })) {
              vErrors = addAll(vErrors, validate109.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/relatedResource", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/relatedResource", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.proof !== void 0) {
      let data30 = data.proof;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (!validate84(data30, { instancePath: instancePath + "/proof" })) {
          vErrors = addAll(vErrors, validate84.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data30)) {
        if (Array.isArray(data30)) {
          const len9 = data30.length;
          for (let i9 = 0; i9 < len9; i9++) {
            if (!validate84(data30[i9], { instancePath: instancePath + "/proof/" + i9 })) {
              vErrors = addAll(vErrors, validate84.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var olderBadge = validate213;
function validate213(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@context"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "@context" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.credentialSubject === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "credentialSubject" } });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuer" } });
      errors++;
    }
    if (data.issuanceDate === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuanceDate" } });
      errors++;
    }
    if (data["@context"] !== void 0) {
      if (!validate37(data["@context"], { instancePath: instancePath + "/@context" })) {
        vErrors = addAll(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (Array.isArray(data2)) {
        if (!data2.some((item) => ["VerifiableCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["VerifiableCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        if (!data2.some((item) => ["OpenBadgeCredential", "AchievementCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["OpenBadgeCredential", "AchievementCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate43(data.image, { instancePath: instancePath + "/image" })) {
        vErrors = addAll(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.awardedDate !== void 0) {
      if (!validate46(data.awardedDate, { instancePath: instancePath + "/awardedDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.credentialSubject !== void 0) {
      if (!validate171(data.credentialSubject, { instancePath: instancePath + "/credentialSubject" })) {
        vErrors = addAll(vErrors, validate171.errors);
        errors = vErrors.length;
      }
    }
    if (data.endorsement !== void 0) {
      let data9 = data.endorsement;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (!validate35(data9, { instancePath: instancePath + "/endorsement" })) {
          vErrors = addAll(vErrors, validate35.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data9)) {
        if (Array.isArray(data9)) {
          const len1 = data9.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate35(data9[i1], { instancePath: instancePath + "/endorsement/" + i1 })) {
              vErrors = addAll(vErrors, validate35.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/endorsement", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsement", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.endorsementJwt !== void 0) {
      let data11 = data.endorsementJwt;
      if (typeof data11 === "string") {
        if (!validate118(data11, { instancePath: instancePath + "/endorsementJwt" })) {
          vErrors = addAll(vErrors, validate118.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data11)) {
        if (Array.isArray(data11)) {
          const len2 = data11.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate118(data11[i2], { instancePath: instancePath + "/endorsementJwt/" + i2 })) {
              vErrors = addAll(vErrors, validate118.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementJwt", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsementJwt", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data13 = data.evidence;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (!validate51(data13, { instancePath: instancePath + "/evidence" })) {
          vErrors = addAll(vErrors, validate51.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data13)) {
        if (Array.isArray(data13)) {
          const len3 = data13.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate51(data13[i3], { instancePath: instancePath + "/evidence/" + i3 })) {
              vErrors = addAll(vErrors, validate51.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate55(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = addAll(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuanceDate !== void 0) {
      if (!validate46(data.issuanceDate, { instancePath: instancePath + "/issuanceDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.expirationDate !== void 0) {
      if (!validate46(data.expirationDate, { instancePath: instancePath + "/expirationDate" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validFrom !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/validFrom", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.validUntil !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/validUntil", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.credentialStatus !== void 0) {
      let data20 = data.credentialStatus;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (!validate60(data20, { instancePath: instancePath + "/credentialStatus" })) {
          vErrors = addAll(vErrors, validate60.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data20)) {
        if (Array.isArray(data20)) {
          const len4 = data20.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate60(data20[i4], { instancePath: instancePath + "/credentialStatus/" + i4 })) {
              vErrors = addAll(vErrors, validate60.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.credentialSchema !== void 0) {
      let data22 = data.credentialSchema;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (!validate72(data22, { instancePath: instancePath + "/credentialSchema" })) {
          vErrors = addAll(vErrors, validate72.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data22)) {
        if (Array.isArray(data22)) {
          const len5 = data22.length;
          for (let i5 = 0; i5 < len5; i5++) {
            if (!validate72(data22[i5], { instancePath: instancePath + "/credentialSchema/" + i5 })) {
              vErrors = addAll(vErrors, validate72.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.refreshService !== void 0) {
      let data24 = data.refreshService;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (!validate76(data24, { instancePath: instancePath + "/refreshService" })) {
          vErrors = addAll(vErrors, validate76.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data24)) {
        if (Array.isArray(data24)) {
          const len6 = data24.length;
          for (let i6 = 0; i6 < len6; i6++) {
            if (!validate76(data24[i6], { instancePath: instancePath + "/refreshService/" + i6 })) {
              vErrors = addAll(vErrors, validate76.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.termsOfUse !== void 0) {
      let data26 = data.termsOfUse;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (!validate80(data26, { instancePath: instancePath + "/termsOfUse" })) {
          vErrors = addAll(vErrors, validate80.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data26)) {
        if (Array.isArray(data26)) {
          const len7 = data26.length;
          for (let i7 = 0; i7 < len7; i7++) {
            if (!validate80(data26[i7], { instancePath: instancePath + "/termsOfUse/" + i7 })) {
              vErrors = addAll(vErrors, validate80.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.proof !== void 0) {
      let data28 = data.proof;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (!validate84(data28, { instancePath: instancePath + "/proof" })) {
          vErrors = addAll(vErrors, validate84.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data28)) {
        if (Array.isArray(data28)) {
          const len8 = data28.length;
          for (let i8 = 0; i8 < len8; i8++) {
            if (!validate84(data28[i8], { instancePath: instancePath + "/proof/" + i8 })) {
              vErrors = addAll(vErrors, validate84.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
var label = validate238;
function validate240(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate32(data, { instancePath })) {
    vErrors = addAll(vErrors, validate32.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate238(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate166(data, { instancePath })) {
    vErrors = addAll(vErrors, validate166.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.awardedDate === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "awardedDate" } });
      errors++;
    }
    if (data.validUntil === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "validUntil" } });
      errors++;
    }
    if (data.issuer !== void 0) {
      if (!validate240(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = addAll(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.credentialSubject !== void 0) {
      let data1 = data.credentialSubject;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject", keyword: "required", params: { missingProperty: "id" } });
          errors++;
        }
        if (data1.source === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject", keyword: "required", params: { missingProperty: "source" } });
          errors++;
        }
        if (data1.source !== void 0) {
          if (!validate240(data1.source, { instancePath: instancePath + "/credentialSubject/source" })) {
            vErrors = addAll(vErrors, validate240.errors);
            errors = vErrors.length;
          }
        }
        if (data1.achievement !== void 0) {
          let data3 = data1.achievement;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.achievementType === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject/achievement", keyword: "required", params: { missingProperty: "achievementType" } });
              errors++;
            }
            if (data3.version === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject/achievement", keyword: "required", params: { missingProperty: "version" } });
              errors++;
            }
            if (data3.creator === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject/achievement", keyword: "required", params: { missingProperty: "creator" } });
              errors++;
            }
            if (data3.achievementType !== void 0) {
              let data4 = data3.achievementType;
              if (typeof data4 !== "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject/achievement/achievementType", keyword: "type", params: { type: "string" } });
                errors++;
              }
              if ("QualityAssuranceCredential" !== data4) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject/achievement/achievementType", keyword: "const", params: { allowedValue: "QualityAssuranceCredential" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject/achievement", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate238.errors = vErrors;
  return errors === 0;
}
var trustMark = validate244;
function validate244(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate88(data, { instancePath })) {
    vErrors = addAll(vErrors, validate88.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.validUntil === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "validUntil" } });
      errors++;
    }
    if (data.issuer !== void 0) {
      if (!validate240(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = addAll(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate244.errors = vErrors;
  return errors === 0;
}
var credential = validate247;
var pattern8 = new RegExp("^https://www\\.w3\\.org/ns/credentials/v2$", "u");
function validate249(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^https://www\\.w3\\.org/ns/credentials/v2$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate249.errors = vErrors;
  return errors === 0;
}
function validate253(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate253.errors = vErrors;
  return errors === 0;
}
function validate247(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@context"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "@context" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuer" } });
      errors++;
    }
    if (data.credentialSubject === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "credentialSubject" } });
      errors++;
    }
    if (data["@context"] !== void 0) {
      let data0 = data["@context"];
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/@context", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        var valid1 = len0 <= 1;
        if (!valid1) {
          for (let i0 = 1; i0 < len0; i0++) {
            const _errs3 = errors;
            if (!validate38(data0[i0], { instancePath: instancePath + "/@context/" + i0 })) {
              vErrors = addAll(vErrors, validate38.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          }
        }
        const len1 = data0.length;
        if (len1 > 0) {
          if (!validate249(data0[0], { instancePath: instancePath + "/@context/0" })) {
            vErrors = addAll(vErrors, validate249.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/@context", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (typeof data4 === "string") {
        if (typeof data4 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("VerifiableCredential" !== data4) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "VerifiableCredential" } });
          errors++;
        }
      } else if (Array.isArray(data4)) {
        if (Array.isArray(data4)) {
          const len2 = data4.length;
          for (let i1 = 0; i1 < len2; i1++) {
            if (typeof data4[i1] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i1, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data4.some((item) => ["VerifiableCredential"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["VerifiableCredential"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if (typeof data8 === "string") {
        if (!validate22(data8, { instancePath: instancePath + "/issuer" })) {
          vErrors = addAll(vErrors, validate22.errors);
          errors = vErrors.length;
        }
      } else if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (!validate253(data8, { instancePath: instancePath + "/issuer" })) {
          vErrors = addAll(vErrors, validate253.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/issuer", keyword: "choose", params: { type: ["string", "object"] } });
        errors++;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate46(data.validFrom, { instancePath: instancePath + "/validFrom" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate46(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuanceDate !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/issuanceDate", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.expirationDate !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/expirationDate", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.credentialSubject !== void 0) {
      let data13 = data.credentialSubject;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject", keyword: "minProperties", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSubject", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.credentialStatus !== void 0) {
      let data14 = data.credentialStatus;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (!validate60(data14, { instancePath: instancePath + "/credentialStatus" })) {
          vErrors = addAll(vErrors, validate60.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data14)) {
        if (Array.isArray(data14)) {
          const len3 = data14.length;
          for (let i2 = 0; i2 < len3; i2++) {
            if (!validate60(data14[i2], { instancePath: instancePath + "/credentialStatus/" + i2 })) {
              vErrors = addAll(vErrors, validate60.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialStatus", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.credentialSchema !== void 0) {
      let data16 = data.credentialSchema;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (!validate72(data16, { instancePath: instancePath + "/credentialSchema" })) {
          vErrors = addAll(vErrors, validate72.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data16)) {
        if (Array.isArray(data16)) {
          const len4 = data16.length;
          for (let i3 = 0; i3 < len4; i3++) {
            if (!validate72(data16[i3], { instancePath: instancePath + "/credentialSchema/" + i3 })) {
              vErrors = addAll(vErrors, validate72.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credentialSchema", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.refreshService !== void 0) {
      let data18 = data.refreshService;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (!validate76(data18, { instancePath: instancePath + "/refreshService" })) {
          vErrors = addAll(vErrors, validate76.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data18)) {
        if (Array.isArray(data18)) {
          const len5 = data18.length;
          for (let i4 = 0; i4 < len5; i4++) {
            if (!validate76(data18[i4], { instancePath: instancePath + "/refreshService/" + i4 })) {
              vErrors = addAll(vErrors, validate76.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/refreshService", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.termsOfUse !== void 0) {
      let data20 = data.termsOfUse;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (!validate80(data20, { instancePath: instancePath + "/termsOfUse" })) {
          vErrors = addAll(vErrors, validate80.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data20)) {
        if (Array.isArray(data20)) {
          const len6 = data20.length;
          for (let i5 = 0; i5 < len6; i5++) {
            if (!validate80(data20[i5], { instancePath: instancePath + "/termsOfUse/" + i5 })) {
              vErrors = addAll(vErrors, validate80.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/termsOfUse", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.relatedResource !== void 0) {
      let data22 = data.relatedResource;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (!validate109(data22, { instancePath: instancePath + "/relatedResource" })) {
          vErrors = addAll(vErrors, validate109.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data22)) {
        if (Array.isArray(data22)) {
          const len7 = data22.length;
          for (let i6 = 0; i6 < len7; i6++) {
            if (!validate109(data22[i6], { instancePath: instancePath + "/relatedResource/" + i6 })) {
              vErrors = addAll(vErrors, validate109.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/relatedResource", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/relatedResource", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
    if (data.proof !== void 0) {
      let data24 = data.proof;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (!validate84(data24, { instancePath: instancePath + "/proof" })) {
          vErrors = addAll(vErrors, validate84.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data24)) {
        if (Array.isArray(data24)) {
          const len8 = data24.length;
          for (let i7 = 0; i7 < len8; i7++) {
            if (!validate84(data24[i7], { instancePath: instancePath + "/proof/" + i7 })) {
              vErrors = addAll(vErrors, validate84.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
var statusList = validate270;
function validate280(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      vErrors = addError(vErrors, { instancePath, keyword: "minLength", params: { limit: 1 } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate280.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^u[A-Za-z0-9_-]+$", "u");
function validate283(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^u[A-Za-z0-9_-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate283.errors = vErrors;
  return errors === 0;
}
function validate278(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.statusPurpose === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "statusPurpose" } });
      errors++;
    }
    if (data.encodedList === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "encodedList" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (typeof data1 !== "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("BitstringStatusList" !== data1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "BitstringStatusList" } });
          errors++;
        }
      } else if (Array.isArray(data1)) {
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i0, keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (!data1.some((item) => ["BitstringStatusList"].includes(item))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["BitstringStatusList"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.statusPurpose !== void 0) {
      let data3 = data.statusPurpose;
      if (typeof data3 === "string") {
        if (!validate280(data3, { instancePath: instancePath + "/statusPurpose" })) {
          vErrors = addAll(vErrors, validate280.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data3)) {
        if (Array.isArray(data3)) {
          if (data3.length < 1) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/statusPurpose", keyword: "minItems", params: { limit: 1 } });
            errors++;
          }
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate280(data3[i1], { instancePath: instancePath + "/statusPurpose/" + i1 })) {
              vErrors = addAll(vErrors, validate280.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/statusPurpose", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/statusPurpose", keyword: "choose", params: { type: ["string", "array"] } });
        errors++;
      }
    }
    if (data.encodedList !== void 0) {
      if (!validate283(data.encodedList, { instancePath: instancePath + "/encodedList" })) {
        vErrors = addAll(vErrors, validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data.ttl !== void 0) {
      let data6 = data.ttl;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ttl", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ttl", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
function validate270(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@context"] === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "@context" } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuer" } });
      errors++;
    }
    if (data.credentialSubject === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "credentialSubject" } });
      errors++;
    }
    if (data["@context"] !== void 0) {
      let data0 = data["@context"];
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/@context", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        var valid1 = len0 <= 1;
        if (!valid1) {
          for (let i0 = 1; i0 < len0; i0++) {
            const _errs3 = errors;
            if (!validate38(data0[i0], { instancePath: instancePath + "/@context/" + i0 })) {
              vErrors = addAll(vErrors, validate38.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs3 === errors;
          }
        }
        const len1 = data0.length;
        if (len1 > 0) {
          if (!validate249(data0[0], { instancePath: instancePath + "/@context/0" })) {
            vErrors = addAll(vErrors, validate249.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/@context", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (Array.isArray(data4)) {
        if (!data4.some((item) => ["VerifiableCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["VerifiableCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        if (!data4.some((item) => ["BitstringStatusListCredential"].includes(item))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "containsOne", params: { allowedValues: ["BitstringStatusListCredential"] } });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i1 = 0; i1 < len2; i1++) {
          if (typeof data4[i1] !== "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/type/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if (typeof data8 === "string") {
        if (!validate22(data8, { instancePath: instancePath + "/issuer" })) {
          vErrors = addAll(vErrors, validate22.errors);
          errors = vErrors.length;
        }
      } else if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (!validate253(data8, { instancePath: instancePath + "/issuer" })) {
          vErrors = addAll(vErrors, validate253.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/issuer", keyword: "choose", params: { type: ["string", "object"] } });
        errors++;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate46(data.validFrom, { instancePath: instancePath + "/validFrom" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate46(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuanceDate !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/issuanceDate", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.expirationDate !== void 0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/expirationDate", keyword: "false schema", params: {} });
      errors++;
    }
    if (data.credentialSubject !== void 0) {
      if (!validate278(data.credentialSubject, { instancePath: instancePath + "/credentialSubject" })) {
        vErrors = addAll(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.proof !== void 0) {
      let data14 = data.proof;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (!validate84(data14, { instancePath: instancePath + "/proof" })) {
          vErrors = addAll(vErrors, validate84.errors);
          errors = vErrors.length;
        }
      } else if (Array.isArray(data14)) {
        if (Array.isArray(data14)) {
          const len3 = data14.length;
          for (let i2 = 0; i2 < len3; i2++) {
            if (!validate84(data14[i2], { instancePath: instancePath + "/proof/" + i2 })) {
              vErrors = addAll(vErrors, validate84.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "type", params: { type: "array" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "choose", params: { type: ["object", "array"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate270.errors = vErrors;
  return errors === 0;
}
var scheme = validate288;
var schema60 = { "type": "object", "required": ["type", "id", "version", "name", "description", "criteria", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"], "properties": { "type": { "type": "string", "const": "LabelScheme" }, "id": { "$ref": "Uri" }, "version": { "type": "string", "minLength": 1 }, "name": { "$ref": "LanguageMap" }, "description": { "$ref": "LanguageMap" }, "criteria": { "$ref": "LanguageMap" }, "criteriaUrl": { "$ref": "Uri" }, "issuer": { "$ref": "SchemeIssuer" }, "languages": { "type": "array", "items": { "$ref": "LanguageTag" }, "minItems": 1, "uniqueItems": true }, "formalCriteria": { "type": "array", "items": { "$ref": "FormalCriterion" }, "minItems": 1 }, "qualityCriteria": { "type": "array", "items": { "$ref": "QualityCriterion" }, "minItems": 1 }, "indicators": { "type": "array", "items": { "$ref": "Indicator" }, "minItems": 1 }, "scale": { "type": "array", "items": { "$ref": "ScaleLevel" }, "minItems": 1 }, "rule": { "$ref": "SchemeRule" }, "validityYears": { "type": "integer", "minimum": 1 }, "decisionDeadlineDays": { "type": "integer", "minimum": 1 }, "committee": { "$ref": "SchemeCommittee" } }, "additionalProperties": false, "$id": "LabelScheme" };
function validate290(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = addError(vErrors, { instancePath, keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (!validate142(key0, { instancePath })) {
        vErrors = addAll(vErrors, validate142.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        vErrors = addError(vErrors, { instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$", "u");
function validate297(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
function validate296(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate297(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate22(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/email", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "url" || key0 === "email")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "name", "url", "email"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate296.errors = vErrors;
  return errors === 0;
}
function validate302(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.evidenceRequired === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "evidenceRequired" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate290(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate290(data.description, { instancePath: instancePath + "/description" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidenceRequired !== void 0) {
      if (typeof data.evidenceRequired !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/evidenceRequired", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "description" || key0 === "evidenceRequired")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "name", "description", "evidenceRequired"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
function validate307(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.evidenceRequired === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "evidenceRequired" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate290(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate290(data.description, { instancePath: instancePath + "/description" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidenceRequired !== void 0) {
      if (typeof data.evidenceRequired !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/evidenceRequired", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "description" || key0 === "evidenceRequired")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "name", "description", "evidenceRequired"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate307.errors = vErrors;
  return errors === 0;
}
function validate312(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate290(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "name"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate312.errors = vErrors;
  return errors === 0;
}
function validate316(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.level === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "level" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/level", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate290(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate290(data.description, { instancePath: instancePath + "/description" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "level" || key0 === "name" || key0 === "description")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "level", "name", "description"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate316.errors = vErrors;
  return errors === 0;
}
function validate321(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.minimumLevel === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "minimumLevel" } });
      errors++;
    }
    if (data.minimumIndicatorShare === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "minimumIndicatorShare" } });
      errors++;
    }
    if (data.levelCombination === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "levelCombination" } });
      errors++;
    }
    if (data.minimumLevel !== void 0) {
      let data0 = data.minimumLevel;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/minimumLevel", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.minimumIndicatorShare !== void 0) {
      let data1 = data.minimumIndicatorShare;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/minimumIndicatorShare", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/minimumIndicatorShare", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/minimumIndicatorShare", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.levelCombination !== void 0) {
      let data2 = data.levelCombination;
      if (typeof data2 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/levelCombination", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("lowest" !== data2) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/levelCombination", keyword: "const", params: { allowedValue: "lowest" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "minimumLevel" || key0 === "minimumIndicatorShare" || key0 === "levelCombination")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["minimumLevel", "minimumIndicatorShare", "levelCombination"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate321.errors = vErrors;
  return errors === 0;
}
function validate323(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.minimumMembers === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "minimumMembers" } });
      errors++;
    }
    if (data.maximumMembers === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "maximumMembers" } });
      errors++;
    }
    if (data.minimumTrioMembers === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "minimumTrioMembers" } });
      errors++;
    }
    if (data.evaluators === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "evaluators" } });
      errors++;
    }
    if (data.quorum === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "quorum" } });
      errors++;
    }
    if (data.minimumMembers !== void 0) {
      let data0 = data.minimumMembers;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/minimumMembers", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 1 || isNaN(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/minimumMembers", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.maximumMembers !== void 0) {
      let data1 = data.maximumMembers;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/maximumMembers", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/maximumMembers", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.minimumTrioMembers !== void 0) {
      let data2 = data.minimumTrioMembers;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/minimumTrioMembers", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/minimumTrioMembers", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.evaluators !== void 0) {
      let data3 = data.evaluators;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/evaluators", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/evaluators", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.quorum !== void 0) {
      let data4 = data.quorum;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/quorum", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 < 1 || isNaN(data4)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/quorum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (!(key0 === "minimumMembers" || key0 === "maximumMembers" || key0 === "minimumTrioMembers" || key0 === "evaluators" || key0 === "quorum")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
var func0 = Object.prototype.hasOwnProperty;
function validate288(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.version === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "version" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "description" } });
      errors++;
    }
    if (data.criteria === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "criteria" } });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuer" } });
      errors++;
    }
    if (data.languages === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "languages" } });
      errors++;
    }
    if (data.formalCriteria === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "formalCriteria" } });
      errors++;
    }
    if (data.qualityCriteria === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "qualityCriteria" } });
      errors++;
    }
    if (data.indicators === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "indicators" } });
      errors++;
    }
    if (data.scale === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scale" } });
      errors++;
    }
    if (data.rule === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rule" } });
      errors++;
    }
    if (data.validityYears === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "validityYears" } });
      errors++;
    }
    if (data.decisionDeadlineDays === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "decisionDeadlineDays" } });
      errors++;
    }
    if (data.committee === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "committee" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("LabelScheme" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "LabelScheme" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate290(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate290(data.description, { instancePath: instancePath + "/description" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.criteria !== void 0) {
      if (!validate290(data.criteria, { instancePath: instancePath + "/criteria" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.criteriaUrl !== void 0) {
      if (!validate22(data.criteriaUrl, { instancePath: instancePath + "/criteriaUrl" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate296(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = addAll(vErrors, validate296.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data8 = data.languages;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/languages", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate142(data8[i0], { instancePath: instancePath + "/languages/" + i0 })) {
            vErrors = addAll(vErrors, validate142.errors);
            errors = vErrors.length;
          }
        }
        if (new Set(data8).size !== data8.length) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/languages", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/languages", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.formalCriteria !== void 0) {
      let data10 = data.formalCriteria;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/formalCriteria", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate302(data10[i1], { instancePath: instancePath + "/formalCriteria/" + i1 })) {
            vErrors = addAll(vErrors, validate302.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/formalCriteria", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.qualityCriteria !== void 0) {
      let data12 = data.qualityCriteria;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/qualityCriteria", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate307(data12[i2], { instancePath: instancePath + "/qualityCriteria/" + i2 })) {
            vErrors = addAll(vErrors, validate307.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/qualityCriteria", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      let data14 = data.indicators;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/indicators", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate312(data14[i3], { instancePath: instancePath + "/indicators/" + i3 })) {
            vErrors = addAll(vErrors, validate312.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/indicators", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.scale !== void 0) {
      let data16 = data.scale;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/scale", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate316(data16[i4], { instancePath: instancePath + "/scale/" + i4 })) {
            vErrors = addAll(vErrors, validate316.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/scale", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate321(data.rule, { instancePath: instancePath + "/rule" })) {
        vErrors = addAll(vErrors, validate321.errors);
        errors = vErrors.length;
      }
    }
    if (data.validityYears !== void 0) {
      let data19 = data.validityYears;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/validityYears", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data19 == "number") {
        if (data19 < 1 || isNaN(data19)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/validityYears", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.decisionDeadlineDays !== void 0) {
      let data20 = data.decisionDeadlineDays;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/decisionDeadlineDays", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data20 == "number") {
        if (data20 < 1 || isNaN(data20)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/decisionDeadlineDays", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.committee !== void 0) {
      if (!validate323(data.committee, { instancePath: instancePath + "/committee" })) {
        vErrors = addAll(vErrors, validate323.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!func0.call(schema60.properties, key0)) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "id", "version", "name", "description", "criteria", "criteriaUrl", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
var application = validate325;
var schema70 = { "type": "object", "required": ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"], "properties": { "type": { "type": "string", "const": "LabelApplication" }, "id": { "$ref": "Uri" }, "reference": { "$ref": "Reference" }, "scheme": { "$ref": "Uri" }, "schemeVersion": { "type": "string", "minLength": 1 }, "applicant": { "$ref": "NamedProfile" }, "country": { "$ref": "CountryCode" }, "languages": { "type": "array", "items": { "$ref": "LanguageTag" }, "minItems": 1, "uniqueItems": true }, "submittedAt": { "$ref": "Instant" }, "formal": { "type": "array", "items": { "$ref": "FormalDeclaration" } }, "answers": { "type": "array", "items": { "$ref": "Answer" } }, "indicators": { "type": "array", "items": { "$ref": "IndicatorDeclaration" } }, "evidence": { "type": "array", "items": { "$ref": "NamedEvidence" } } }, "additionalProperties": false, "$id": "LabelApplication" };
var pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
function validate327(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate327.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^[A-Z]{2}$", "u");
function validate331(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate331.errors = vErrors;
  return errors === 0;
}
function validate337(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate337.errors = vErrors;
  return errors === 0;
}
function validate335(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterion === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "criterion" } });
      errors++;
    }
    if (data.met === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "met" } });
      errors++;
    }
    if (data.criterion !== void 0) {
      if (!validate22(data.criterion, { instancePath: instancePath + "/criterion" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.met !== void 0) {
      if (typeof data.met !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/met", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.explanation !== void 0) {
      let data2 = data.explanation;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/explanation", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/explanation", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate337(data.evidence, { instancePath: instancePath + "/evidence" })) {
        vErrors = addAll(vErrors, validate337.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "criterion" || key0 === "met" || key0 === "explanation" || key0 === "evidence")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["criterion", "met", "explanation", "evidence"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate335.errors = vErrors;
  return errors === 0;
}
function validate341(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterion === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "criterion" } });
      errors++;
    }
    if (data.text === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "text" } });
      errors++;
    }
    if (data.criterion !== void 0) {
      if (!validate22(data.criterion, { instancePath: instancePath + "/criterion" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate290(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate337(data.evidence, { instancePath: instancePath + "/evidence" })) {
        vErrors = addAll(vErrors, validate337.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "criterion" || key0 === "text" || key0 === "evidence")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["criterion", "text", "evidence"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate341.errors = vErrors;
  return errors === 0;
}
function validate346(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.indicator === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "indicator" } });
      errors++;
    }
    if (data.checked === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "checked" } });
      errors++;
    }
    if (data.indicator !== void 0) {
      if (!validate22(data.indicator, { instancePath: instancePath + "/indicator" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.checked !== void 0) {
      if (typeof data.checked !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/checked", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate337(data.evidence, { instancePath: instancePath + "/evidence" })) {
        vErrors = addAll(vErrors, validate337.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "indicator" || key0 === "checked" || key0 === "evidence")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["indicator", "checked", "evidence"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate346.errors = vErrors;
  return errors === 0;
}
function validate350(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate51(data, { instancePath })) {
    vErrors = addAll(vErrors, validate51.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate350.errors = vErrors;
  return errors === 0;
}
function validate325(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.reference === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "reference" } });
      errors++;
    }
    if (data.scheme === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scheme" } });
      errors++;
    }
    if (data.schemeVersion === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "schemeVersion" } });
      errors++;
    }
    if (data.applicant === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicant" } });
      errors++;
    }
    if (data.country === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "country" } });
      errors++;
    }
    if (data.languages === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "languages" } });
      errors++;
    }
    if (data.submittedAt === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "submittedAt" } });
      errors++;
    }
    if (data.formal === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "formal" } });
      errors++;
    }
    if (data.answers === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "answers" } });
      errors++;
    }
    if (data.indicators === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "indicators" } });
      errors++;
    }
    if (data.evidence === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "evidence" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("LabelApplication" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "LabelApplication" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.reference !== void 0) {
      if (!validate327(data.reference, { instancePath: instancePath + "/reference" })) {
        vErrors = addAll(vErrors, validate327.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheme !== void 0) {
      if (!validate22(data.scheme, { instancePath: instancePath + "/scheme" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.schemeVersion !== void 0) {
      let data4 = data.schemeVersion;
      if (typeof data4 === "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/schemeVersion", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/schemeVersion", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.applicant !== void 0) {
      if (!validate240(data.applicant, { instancePath: instancePath + "/applicant" })) {
        vErrors = addAll(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate331(data.country, { instancePath: instancePath + "/country" })) {
        vErrors = addAll(vErrors, validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data7 = data.languages;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/languages", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate142(data7[i0], { instancePath: instancePath + "/languages/" + i0 })) {
            vErrors = addAll(vErrors, validate142.errors);
            errors = vErrors.length;
          }
        }
        if (new Set(data7).size !== data7.length) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/languages", keyword: "uniqueItems", params: {} });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/languages", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.submittedAt !== void 0) {
      if (!validate46(data.submittedAt, { instancePath: instancePath + "/submittedAt" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.formal !== void 0) {
      let data10 = data.formal;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate335(data10[i1], { instancePath: instancePath + "/formal/" + i1 })) {
            vErrors = addAll(vErrors, validate335.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/formal", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data12 = data.answers;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate341(data12[i2], { instancePath: instancePath + "/answers/" + i2 })) {
            vErrors = addAll(vErrors, validate341.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/answers", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      let data14 = data.indicators;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate346(data14[i3], { instancePath: instancePath + "/indicators/" + i3 })) {
            vErrors = addAll(vErrors, validate346.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/indicators", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data16 = data.evidence;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate350(data16[i4], { instancePath: instancePath + "/evidence/" + i4 })) {
            vErrors = addAll(vErrors, validate350.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func0.call(schema70.properties, key0)) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate325.errors = vErrors;
  return errors === 0;
}
var assessment = validate353;
var schema78 = { "type": "object", "required": ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation"], "properties": { "type": { "type": "string", "const": "Assessment" }, "id": { "$ref": "Uri" }, "application": { "$ref": "Uri" }, "evaluator": { "$ref": "Uri" }, "assessedAt": { "$ref": "Instant" }, "formal": { "type": "array", "items": { "$ref": "FormalJudgement" } }, "answers": { "type": "array", "items": { "$ref": "AnswerJudgement" } }, "indicators": { "type": "array", "items": { "$ref": "IndicatorJudgement" } }, "recommendation": { "$ref": "Outcome" }, "feedback": { "$ref": "LanguageMap" } }, "additionalProperties": false, "$id": "Assessment" };
function validate358(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterion === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "criterion" } });
      errors++;
    }
    if (data.met === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "met" } });
      errors++;
    }
    if (data.criterion !== void 0) {
      if (!validate22(data.criterion, { instancePath: instancePath + "/criterion" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.met !== void 0) {
      if (typeof data.met !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/met", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.comment !== void 0) {
      let data2 = data.comment;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/comment", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/comment", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "criterion" || key0 === "met" || key0 === "comment")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["criterion", "met", "comment"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate358.errors = vErrors;
  return errors === 0;
}
function validate361(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterion === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "criterion" } });
      errors++;
    }
    if (data.level === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "level" } });
      errors++;
    }
    if (data.criterion !== void 0) {
      if (!validate22(data.criterion, { instancePath: instancePath + "/criterion" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/level", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.comment !== void 0) {
      let data2 = data.comment;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/comment", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/comment", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "criterion" || key0 === "level" || key0 === "comment")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["criterion", "level", "comment"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate361.errors = vErrors;
  return errors === 0;
}
function validate364(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.indicator === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "indicator" } });
      errors++;
    }
    if (data.met === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "met" } });
      errors++;
    }
    if (data.indicator !== void 0) {
      if (!validate22(data.indicator, { instancePath: instancePath + "/indicator" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.met !== void 0) {
      if (typeof data.met !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/met", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "indicator" || key0 === "met")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["indicator", "met"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate364.errors = vErrors;
  return errors === 0;
}
var schema82 = { "type": "string", "enum": ["issue", "notYetIssued"], "$id": "Outcome" };
function validate367(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  if (!(data === "issue" || data === "notYetIssued")) {
    vErrors = addError(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema82.enum } });
    errors++;
  }
  validate367.errors = vErrors;
  return errors === 0;
}
function validate353(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.application === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "application" } });
      errors++;
    }
    if (data.evaluator === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "evaluator" } });
      errors++;
    }
    if (data.assessedAt === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assessedAt" } });
      errors++;
    }
    if (data.formal === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "formal" } });
      errors++;
    }
    if (data.answers === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "answers" } });
      errors++;
    }
    if (data.indicators === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "indicators" } });
      errors++;
    }
    if (data.recommendation === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "recommendation" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("Assessment" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Assessment" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate22(data.application, { instancePath: instancePath + "/application" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluator !== void 0) {
      if (!validate22(data.evaluator, { instancePath: instancePath + "/evaluator" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessedAt !== void 0) {
      if (!validate46(data.assessedAt, { instancePath: instancePath + "/assessedAt" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.formal !== void 0) {
      let data5 = data.formal;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate358(data5[i0], { instancePath: instancePath + "/formal/" + i0 })) {
            vErrors = addAll(vErrors, validate358.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/formal", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data7 = data.answers;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate361(data7[i1], { instancePath: instancePath + "/answers/" + i1 })) {
            vErrors = addAll(vErrors, validate361.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/answers", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      let data9 = data.indicators;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate364(data9[i2], { instancePath: instancePath + "/indicators/" + i2 })) {
            vErrors = addAll(vErrors, validate364.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/indicators", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.recommendation !== void 0) {
      if (!validate367(data.recommendation, { instancePath: instancePath + "/recommendation" })) {
        vErrors = addAll(vErrors, validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.feedback !== void 0) {
      if (!validate290(data.feedback, { instancePath: instancePath + "/feedback" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!func0.call(schema78.properties, key0)) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation", "feedback"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate353.errors = vErrors;
  return errors === 0;
}
var decision = validate370;
var schema83 = { "type": "object", "required": ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline"], "properties": { "type": { "type": "string", "const": "Decision" }, "id": { "$ref": "Uri" }, "application": { "$ref": "Uri" }, "reference": { "$ref": "Reference" }, "scheme": { "$ref": "Uri" }, "schemeVersion": { "type": "string", "minLength": 1 }, "committee": { "$ref": "Uri" }, "decidedAt": { "$ref": "Instant" }, "outcome": { "$ref": "Outcome" }, "checks": { "type": "array", "items": { "$ref": "AwardCheck" }, "minItems": 1 }, "unmet": { "type": "array", "items": { "$ref": "CheckCode" } }, "formal": { "type": "array", "items": { "$ref": "FormalOutcome" } }, "answers": { "type": "array", "items": { "$ref": "AnswerOutcome" } }, "indicators": { "$ref": "IndicatorCount" }, "afterDeadline": { "type": "boolean" }, "feedback": { "$ref": "LanguageMap" } }, "additionalProperties": false, "if": { "properties": { "outcome": { "const": "notYetIssued" } }, "required": ["outcome"] }, "then": { "required": ["feedback"] }, "$id": "Decision" };
var schema84 = { "type": "object", "required": ["code", "met", "actual", "required"], "properties": { "code": { "$ref": "CheckCode" }, "met": { "type": "boolean" }, "actual": { "type": ["number", "string", "boolean"] }, "required": { "type": ["number", "string", "boolean"] } }, "additionalProperties": false, "$id": "AwardCheck" };
var schema85 = { "type": "string", "enum": ["FORM_COMPLETE", "FORMAL_ALL", "EVIDENCE_ALL", "ANSWERS_MIN_LEVEL", "INDICATORS_MIN_SHARE"], "$id": "CheckCode" };
function validate379(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  if (!(data === "FORM_COMPLETE" || data === "FORMAL_ALL" || data === "EVIDENCE_ALL" || data === "ANSWERS_MIN_LEVEL" || data === "INDICATORS_MIN_SHARE")) {
    vErrors = addError(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema85.enum } });
    errors++;
  }
  validate379.errors = vErrors;
  return errors === 0;
}
function validate378(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "code" } });
      errors++;
    }
    if (data.met === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "met" } });
      errors++;
    }
    if (data.actual === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "actual" } });
      errors++;
    }
    if (data.required === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "required" } });
      errors++;
    }
    if (data.code !== void 0) {
      if (!validate379(data.code, { instancePath: instancePath + "/code" })) {
        vErrors = addAll(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.met !== void 0) {
      if (typeof data.met !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/met", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.actual !== void 0) {
      let data2 = data.actual;
      if (!(typeof data2 == "number") && typeof data2 !== "string" && typeof data2 !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/actual", keyword: "type", params: { type: schema84.properties.actual.type } });
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data3 = data.required;
      if (!(typeof data3 == "number") && typeof data3 !== "string" && typeof data3 !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/required", keyword: "type", params: { type: schema84.properties.required.type } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "met" || key0 === "actual" || key0 === "required")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["code", "met", "actual", "required"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate378.errors = vErrors;
  return errors === 0;
}
function validate383(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterion === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "criterion" } });
      errors++;
    }
    if (data.met === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "met" } });
      errors++;
    }
    if (data.criterion !== void 0) {
      if (!validate22(data.criterion, { instancePath: instancePath + "/criterion" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.met !== void 0) {
      if (typeof data.met !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/met", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "criterion" || key0 === "met")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["criterion", "met"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate383.errors = vErrors;
  return errors === 0;
}
function validate386(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterion === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "criterion" } });
      errors++;
    }
    if (data.level === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "level" } });
      errors++;
    }
    if (data.criterion !== void 0) {
      if (!validate22(data.criterion, { instancePath: instancePath + "/criterion" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/level", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "criterion" || key0 === "level")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["criterion", "level"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate386.errors = vErrors;
  return errors === 0;
}
function validate389(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.checked === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "checked" } });
      errors++;
    }
    if (data.total === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "total" } });
      errors++;
    }
    if (data.checked !== void 0) {
      let data0 = data.checked;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/checked", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/checked", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.total !== void 0) {
      let data1 = data.total;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/total", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (!(key0 === "checked" || key0 === "total")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["checked", "total"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate389.errors = vErrors;
  return errors === 0;
}
function validate370(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.outcome === void 0 && (missing0 = "outcome")) {
      vErrors = addError(vErrors, {});
      errors++;
    } else {
      if (data.outcome !== void 0) {
        if ("notYetIssued" !== data.outcome) {
          vErrors = addError(vErrors, {});
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.feedback === void 0) {
        vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "feedback" } });
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = addError(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.application === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "application" } });
      errors++;
    }
    if (data.reference === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "reference" } });
      errors++;
    }
    if (data.scheme === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scheme" } });
      errors++;
    }
    if (data.schemeVersion === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "schemeVersion" } });
      errors++;
    }
    if (data.committee === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "committee" } });
      errors++;
    }
    if (data.decidedAt === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "decidedAt" } });
      errors++;
    }
    if (data.outcome === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "outcome" } });
      errors++;
    }
    if (data.checks === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "checks" } });
      errors++;
    }
    if (data.unmet === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unmet" } });
      errors++;
    }
    if (data.formal === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "formal" } });
      errors++;
    }
    if (data.answers === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "answers" } });
      errors++;
    }
    if (data.indicators === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "indicators" } });
      errors++;
    }
    if (data.afterDeadline === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "afterDeadline" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("Decision" !== data1) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Decision" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.application !== void 0) {
      if (!validate22(data.application, { instancePath: instancePath + "/application" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.reference !== void 0) {
      if (!validate327(data.reference, { instancePath: instancePath + "/reference" })) {
        vErrors = addAll(vErrors, validate327.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheme !== void 0) {
      if (!validate22(data.scheme, { instancePath: instancePath + "/scheme" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.schemeVersion !== void 0) {
      let data6 = data.schemeVersion;
      if (typeof data6 === "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/schemeVersion", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/schemeVersion", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.committee !== void 0) {
      if (!validate22(data.committee, { instancePath: instancePath + "/committee" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.decidedAt !== void 0) {
      if (!validate46(data.decidedAt, { instancePath: instancePath + "/decidedAt" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate367(data.outcome, { instancePath: instancePath + "/outcome" })) {
        vErrors = addAll(vErrors, validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.checks !== void 0) {
      let data10 = data.checks;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/checks", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate378(data10[i0], { instancePath: instancePath + "/checks/" + i0 })) {
            vErrors = addAll(vErrors, validate378.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/checks", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.unmet !== void 0) {
      let data12 = data.unmet;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate379(data12[i1], { instancePath: instancePath + "/unmet/" + i1 })) {
            vErrors = addAll(vErrors, validate379.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/unmet", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.formal !== void 0) {
      let data14 = data.formal;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate383(data14[i2], { instancePath: instancePath + "/formal/" + i2 })) {
            vErrors = addAll(vErrors, validate383.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/formal", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data16 = data.answers;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate386(data16[i3], { instancePath: instancePath + "/answers/" + i3 })) {
            vErrors = addAll(vErrors, validate386.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/answers", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      if (!validate389(data.indicators, { instancePath: instancePath + "/indicators" })) {
        vErrors = addAll(vErrors, validate389.errors);
        errors = vErrors.length;
      }
    }
    if (data.afterDeadline !== void 0) {
      if (typeof data.afterDeadline !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/afterDeadline", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.feedback !== void 0) {
      if (!validate290(data.feedback, { instancePath: instancePath + "/feedback" })) {
        vErrors = addAll(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!func0.call(schema83.properties, key0)) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline", "feedback"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate370.errors = vErrors;
  return errors === 0;
}
var committee = validate392;
var schema89 = { "type": "object", "required": ["type", "id", "name", "network", "quorum", "validFrom", "members"], "properties": { "type": { "type": "string", "const": "Committee" }, "id": { "$ref": "Uri" }, "name": { "type": "string", "minLength": 1 }, "network": { "$ref": "Did" }, "quorum": { "type": "integer", "minimum": 1 }, "validFrom": { "$ref": "Instant" }, "validUntil": { "$ref": "Instant" }, "members": { "type": "array", "items": { "$ref": "CommitteeMember" }, "minItems": 1 }, "groups": { "type": "array", "items": { "$ref": "CommitteeGroup" } }, "veto": { "type": "array", "items": { "$ref": "Uri" } } }, "additionalProperties": false, "$id": "Committee" };
var pattern13 = new RegExp("^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$", "u");
function validate404(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate404.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$", "u");
function validate406(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      vErrors = addError(vErrors, { instancePath, keyword: "pattern", params: { pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$" } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate406.errors = vErrors;
  return errors === 0;
}
function validate403(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.publicKeyMultibase === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "publicKeyMultibase" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate404(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate404.errors);
        errors = vErrors.length;
      }
    }
    if (data.publicKeyMultibase !== void 0) {
      if (!validate406(data.publicKeyMultibase, { instancePath: instancePath + "/publicKeyMultibase" })) {
        vErrors = addAll(vErrors, validate406.errors);
        errors = vErrors.length;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate46(data.validFrom, { instancePath: instancePath + "/validFrom" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate46(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.revoked !== void 0) {
      if (!validate46(data.revoked, { instancePath: instancePath + "/revoked" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "publicKeyMultibase" || key0 === "validFrom" || key0 === "validUntil" || key0 === "revoked")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "publicKeyMultibase", "validFrom", "validUntil", "revoked"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate403.errors = vErrors;
  return errors === 0;
}
function validate397(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.trio === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "trio" } });
      errors++;
    }
    if (data.keys === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "keys" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (!validate331(data.country, { instancePath: instancePath + "/country" })) {
        vErrors = addAll(vErrors, validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data3 = data.languages;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate142(data3[i0], { instancePath: instancePath + "/languages/" + i0 })) {
            vErrors = addAll(vErrors, validate142.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/languages", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.trio !== void 0) {
      if (typeof data.trio !== "boolean") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trio", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate46(data.validFrom, { instancePath: instancePath + "/validFrom" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate46(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.keys !== void 0) {
      let data8 = data.keys;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate403(data8[i1], { instancePath: instancePath + "/keys/" + i1 })) {
            vErrors = addAll(vErrors, validate403.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/keys", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "country" || key0 === "languages" || key0 === "trio" || key0 === "validFrom" || key0 === "validUntil" || key0 === "keys")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "name", "country", "languages", "trio", "validFrom", "validUntil", "keys"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate397.errors = vErrors;
  return errors === 0;
}
function validate413(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.members === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "members" } });
      errors++;
    }
    if (data.quorum === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "quorum" } });
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data1 = data.members;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/members", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data1[i0], { instancePath: instancePath + "/members/" + i0 })) {
            vErrors = addAll(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/members", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.quorum !== void 0) {
      let data3 = data.quorum;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/quorum", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/quorum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "members" || key0 === "quorum")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["name", "members", "quorum"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate413.errors = vErrors;
  return errors === 0;
}
function validate392(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.network === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "network" } });
      errors++;
    }
    if (data.quorum === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "quorum" } });
      errors++;
    }
    if (data.validFrom === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "validFrom" } });
      errors++;
    }
    if (data.members === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "members" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("Committee" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "Committee" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.network !== void 0) {
      if (!validate297(data.network, { instancePath: instancePath + "/network" })) {
        vErrors = addAll(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.quorum !== void 0) {
      let data4 = data.quorum;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/quorum", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 < 1 || isNaN(data4)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/quorum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate46(data.validFrom, { instancePath: instancePath + "/validFrom" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate46(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      let data7 = data.members;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/members", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate397(data7[i0], { instancePath: instancePath + "/members/" + i0 })) {
            vErrors = addAll(vErrors, validate397.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/members", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data9 = data.groups;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate413(data9[i1], { instancePath: instancePath + "/groups/" + i1 })) {
            vErrors = addAll(vErrors, validate413.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/groups", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.veto !== void 0) {
      let data11 = data.veto;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate22(data11[i2], { instancePath: instancePath + "/veto/" + i2 })) {
            vErrors = addAll(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/veto", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func0.call(schema89.properties, key0)) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "id", "name", "network", "quorum", "validFrom", "validUntil", "members", "groups", "veto"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate392.errors = vErrors;
  return errors === 0;
}
var trustRoot = validate417;
function validate419(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publicKeyMultibase === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "publicKeyMultibase" } });
      errors++;
    }
    if (data.publicKeyMultibase !== void 0) {
      let data0 = data.publicKeyMultibase;
      if (typeof data0 === "string") {
        if (!pattern14.test(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/publicKeyMultibase", keyword: "pattern", params: { pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$" } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/publicKeyMultibase", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "publicKeyMultibase" || key0 === "name")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["publicKeyMultibase", "name"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate419.errors = vErrors;
  return errors === 0;
}
function validate417(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.version === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "version" } });
      errors++;
    }
    if (data.threshold === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "threshold" } });
      errors++;
    }
    if (data.keys === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "keys" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("TrustRoot" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TrustRoot" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/version", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/version", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.threshold !== void 0) {
      let data3 = data.threshold;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/threshold", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/threshold", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.keys !== void 0) {
      let data4 = data.keys;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/keys", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate419(data4[i0], { instancePath: instancePath + "/keys/" + i0 })) {
            vErrors = addAll(vErrors, validate419.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/keys", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.proof !== void 0) {
      let data6 = data.proof;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate84(data6[i1], { instancePath: instancePath + "/proof/" + i1 })) {
            vErrors = addAll(vErrors, validate84.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "id" || key0 === "version" || key0 === "threshold" || key0 === "keys" || key0 === "proof")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "id", "version", "threshold", "keys", "proof"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate417.errors = vErrors;
  return errors === 0;
}
var trustBundle = validate422;
var schema97 = { "type": "object", "required": ["type", "id", "version", "issuedAt", "expiresAt", "roots"], "properties": { "type": { "type": "string", "const": "TrustBundle" }, "id": { "$ref": "Uri" }, "version": { "type": "integer", "minimum": 1 }, "issuedAt": { "$ref": "Instant" }, "expiresAt": { "$ref": "Instant" }, "roots": { "type": "array", "items": { "$ref": "TrustRoot" }, "minItems": 1 }, "networks": { "type": "array", "items": { "$ref": "TrustedNetwork" } }, "didDocuments": { "type": "array", "items": { "$ref": "DidDocument" } }, "committees": { "type": "array", "items": { "$ref": "Committee" } }, "statusLists": { "type": "array", "items": { "$ref": "FetchedStatusList" } }, "endorsers": { "type": "array", "items": { "$ref": "TrustedEndorser" } }, "schemes": { "type": "array", "items": { "$ref": "LabelScheme" } }, "register": { "type": "array", "items": { "$ref": "RegisterEntry" } }, "proof": { "type": "array", "items": { "$ref": "Proof" }, "minItems": 1 } }, "additionalProperties": false, "$id": "TrustBundle" };
function validate427(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate297(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "name"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate427.errors = vErrors;
  return errors === 0;
}
function validate430(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate430.errors = vErrors;
  return errors === 0;
}
function validate434(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.credential === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "credential" } });
      errors++;
    }
    if (data.fetchedAt === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fetchedAt" } });
      errors++;
    }
    if (data.credential !== void 0) {
      let data0 = data.credential;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/credential", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.fetchedAt !== void 0) {
      if (!validate46(data.fetchedAt, { instancePath: instancePath + "/fetchedAt" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "credential" || key0 === "fetchedAt")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["credential", "fetchedAt"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate434.errors = vErrors;
  return errors === 0;
}
function validate437(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" } });
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kind", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/level", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/level", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "kind" || key0 === "level")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["id", "name", "kind", "level"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate437.errors = vErrors;
  return errors === 0;
}
var schema103 = { "type": "object", "required": ["type", "at"], "properties": { "type": { "type": "string", "enum": ["issued", "suspended", "reinstated", "withdrawn", "renewed"] }, "at": { "$ref": "Instant" }, "validUntil": { "$ref": "Instant" }, "digest": { "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "$id": "RegisterEvent" };
function validate446(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.at === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "at" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "issued" || data0 === "suspended" || data0 === "reinstated" || data0 === "withdrawn" || data0 === "renewed")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema103.properties.type.enum } });
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate46(data.at, { instancePath: instancePath + "/at" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate46(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.digest !== void 0) {
      let data3 = data.digest;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/digest", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/digest", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "at" || key0 === "validUntil" || key0 === "digest" || key0 === "reason")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "at", "validUntil", "digest", "reason"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate446.errors = vErrors;
  return errors === 0;
}
function validate441(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "label" } });
      errors++;
    }
    if (data.holder === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holder" } });
      errors++;
    }
    if (data.network === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "network" } });
      errors++;
    }
    if (data.events === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "events" } });
      errors++;
    }
    if (data.label !== void 0) {
      if (!validate22(data.label, { instancePath: instancePath + "/label" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.holder !== void 0) {
      if (!validate22(data.holder, { instancePath: instancePath + "/holder" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.network !== void 0) {
      if (!validate297(data.network, { instancePath: instancePath + "/network" })) {
        vErrors = addAll(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheme !== void 0) {
      if (!validate22(data.scheme, { instancePath: instancePath + "/scheme" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      let data4 = data.events;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/events", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate446(data4[i0], { instancePath: instancePath + "/events/" + i0 })) {
            vErrors = addAll(vErrors, validate446.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/events", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "holder" || key0 === "network" || key0 === "scheme" || key0 === "events")) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["label", "holder", "network", "scheme", "events"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate441.errors = vErrors;
  return errors === 0;
}
function validate422(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.version === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "version" } });
      errors++;
    }
    if (data.issuedAt === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issuedAt" } });
      errors++;
    }
    if (data.expiresAt === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "expiresAt" } });
      errors++;
    }
    if (data.roots === void 0) {
      vErrors = addError(vErrors, { instancePath, keyword: "required", params: { missingProperty: "roots" } });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("TrustBundle" !== data0) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TrustBundle" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate22(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = addAll(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/version", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/version", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.issuedAt !== void 0) {
      if (!validate46(data.issuedAt, { instancePath: instancePath + "/issuedAt" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.expiresAt !== void 0) {
      if (!validate46(data.expiresAt, { instancePath: instancePath + "/expiresAt" })) {
        vErrors = addAll(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.roots !== void 0) {
      let data5 = data.roots;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/roots", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate417(data5[i0], { instancePath: instancePath + "/roots/" + i0 })) {
            vErrors = addAll(vErrors, validate417.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/roots", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.networks !== void 0) {
      let data7 = data.networks;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate427(data7[i1], { instancePath: instancePath + "/networks/" + i1 })) {
            vErrors = addAll(vErrors, validate427.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/networks", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.didDocuments !== void 0) {
      let data9 = data.didDocuments;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate430(data9[i2], { instancePath: instancePath + "/didDocuments/" + i2 })) {
            vErrors = addAll(vErrors, validate430.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/didDocuments", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.committees !== void 0) {
      let data11 = data.committees;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate392(data11[i3], { instancePath: instancePath + "/committees/" + i3 })) {
            vErrors = addAll(vErrors, validate392.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/committees", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.statusLists !== void 0) {
      let data13 = data.statusLists;
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate434(data13[i4], { instancePath: instancePath + "/statusLists/" + i4 })) {
            vErrors = addAll(vErrors, validate434.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/statusLists", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.endorsers !== void 0) {
      let data15 = data.endorsers;
      if (Array.isArray(data15)) {
        const len5 = data15.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate437(data15[i5], { instancePath: instancePath + "/endorsers/" + i5 })) {
            vErrors = addAll(vErrors, validate437.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/endorsers", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.schemes !== void 0) {
      let data17 = data.schemes;
      if (Array.isArray(data17)) {
        const len6 = data17.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate288(data17[i6], { instancePath: instancePath + "/schemes/" + i6 })) {
            vErrors = addAll(vErrors, validate288.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/schemes", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.register !== void 0) {
      let data19 = data.register;
      if (Array.isArray(data19)) {
        const len7 = data19.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate441(data19[i7], { instancePath: instancePath + "/register/" + i7 })) {
            vErrors = addAll(vErrors, validate441.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/register", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.proof !== void 0) {
      let data21 = data.proof;
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len8 = data21.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate84(data21[i8], { instancePath: instancePath + "/proof/" + i8 })) {
            vErrors = addAll(vErrors, validate84.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/proof", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func0.call(schema97.properties, key0)) {
        vErrors = addError(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0, members: ["type", "id", "version", "issuedAt", "expiresAt", "roots", "networks", "didDocuments", "committees", "statusLists", "endorsers", "schemes", "register", "proof"] } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate422.errors = vErrors;
  return errors === 0;
}
function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function addAll(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
var patternNames = {
  "^ext:[A-Za-z0-9.|_-]+$": "AchievementType",
  "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$": "CompactJws",
  "^[A-Z]{2}$": "CountryCode",
  "^https://www\\.w3\\.org/ns/credentials/v2$": "CredentialsContext",
  "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$": "Did",
  "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$": "DidUrl",
  "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$": "Ed25519Multikey",
  "^u[A-Za-z0-9_-]+$": "EncodedStatusList",
  "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": "LanguageTag",
  "^[A-Za-z0-9][A-Za-z0-9._/-]*$": "Reference",
  "^(?:0|[1-9][0-9]*)$": "StatusListIndex",
  "^0x[0-9A-Fa-f]+$": "StatusValue"
};
export {
  achievement,
  application,
  assessment,
  badge,
  committee,
  credential,
  decision,
  endorsement,
  evidence,
  label,
  olderBadge,
  olderEndorsement,
  patternNames,
  profile,
  scheme,
  statusList,
  trustBundle,
  trustMark,
  trustRoot
};
