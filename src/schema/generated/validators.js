// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
// src/schema/generated/validators.mjs
import { fail, checkRequired, checkMembers, checkWhen, checkNames, checkValues, checkTuple, checkOneOf, checkClosed, checkEach, checkContains, checkUnique, checkExtensible, checkListed, checkOneOrMany, checkTypeWord, checkAbsent } from "../keyword-checks";
import { formats } from "../formats";
var achievement = validate0;
var formats0 = formats.uri;
function validate1(data, errors) {
  ;
  if (typeof data === "string") {
    if (!formats0(data)) {
      fail(errors, "format", { format: "uri" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate3(data, errors) {
  ;
  checkTypeWord(data, "Achievement", errors);
  ;
}
function validate7(data, errors) {
  ;
  checkTypeWord(data, "Alignment", errors);
  ;
}
function validate9(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
}
var pattern0 = new RegExp("^ext:[A-Za-z0-9.|_-]+$", "u");
var obj0 = { values: ["ceasn:Competency", "ceterms:Credential", "CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel", "CTDL"], pattern: pattern0 };
function validate14(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj0, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj1 = [validate7, validate9, validate9, validate9, validate9, validate14, validate1];
var obj2 = ["type", "targetCode", "targetDescription", "targetName", "targetFramework", "targetType", "targetUrl"];
function validate6(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "targetName", "targetUrl"], errors);
    ;
    checkMembers(data, obj2, obj1, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate5(data, errors) {
  ;
  checkOneOrMany(data, "object", validate6, errors);
  ;
}
var obj3 = { values: ["Achievement", "ApprenticeshipCertificate", "Assessment", "Assignment", "AssociateDegree", "Award", "Badge", "BachelorDegree", "Certificate", "CertificateOfCompletion", "Certification", "CommunityService", "Competency", "Course", "CoCurricular", "Degree", "Diploma", "DoctoralDegree", "Fieldwork", "GeneralEducationDevelopment", "JourneymanCertificate", "LearningProgram", "License", "Membership", "ProfessionalDoctorate", "QualityAssuranceCredential", "MasterCertificate", "MasterDegree", "MicroCredential", "ResearchDoctorate", "SecondarySchoolDiploma"], pattern: pattern0 };
function validate19(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj3, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate23(data, errors) {
  ;
  checkTypeWord(data, "Profile", errors);
  ;
}
function validate33(data, errors) {
  ;
}
function validate35(data, errors) {
  ;
  if ("https://www.w3.org/2018/credentials/v1" !== data) {
    fail(errors, "const", { allowedValue: "https://www.w3.org/2018/credentials/v1" });
  }
}
var obj4 = [validate33, validate35];
function validate32(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkTuple(data, obj4, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj5 = [validate32];
var obj6 = ["@context"];
function validate31(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context"], errors);
    ;
    checkMembers(data, obj6, obj5, errors);
    ;
  }
}
function validate41(data, errors) {
  ;
  if (typeof data === "string") {
    validate1(data, errors);
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      fail(errors, "type", { type: "object" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
function validate45(data, errors) {
  ;
  checkListed(data, ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "https://purl.imsglobal.org/spec/ob/v3p0/context.json"], errors);
  ;
}
var obj7 = [validate41, validate35, validate45];
function validate40(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 2) {
      fail(errors, "minItems", { limit: 2 });
    }
    checkTuple(data, obj7, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate49(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkContains(data, ["VerifiableCredential"], errors);
    ;
  }
  if (Array.isArray(data)) {
    checkContains(data, ["EndorsementCredential"], errors);
    ;
  }
  if (Array.isArray(data)) {
    checkEach(data, validate9, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate56(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Image" !== data) {
    fail(errors, "const", { allowedValue: "Image" });
  }
}
var obj8 = [validate1, validate56, validate9];
var obj9 = ["id", "type", "caption"];
function validate54(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type"], errors);
    ;
    checkMembers(data, obj9, obj8, errors);
    ;
    checkClosed(data, obj9, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var formats2 = formats["date-time"];
function validate60(data, errors) {
  ;
  if (typeof data === "string") {
    if (!formats2(data)) {
      fail(errors, "format", { format: "date-time" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate64(data, errors) {
  ;
  checkTypeWord(data, "EndorsementSubject", errors);
  ;
}
var obj11 = [validate1, validate64, validate9];
var obj12 = ["id", "type", "endorsementComment"];
function validate62(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type"], errors);
    ;
    checkMembers(data, obj12, obj11, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate71(data, errors) {
  ;
  checkTypeWord(data, "Evidence", errors);
  ;
}
var obj13 = [validate1, validate71, validate9, validate9, validate9, validate9, validate9];
var obj14 = ["id", "type", "narrative", "name", "description", "genre", "audience"];
function validate69(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj14, obj13, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate68(data, errors) {
  ;
  checkOneOrMany(data, "object", validate69, errors);
  ;
}
function validate80(data, errors) {
  ;
  if (typeof data === "string") {
    validate1(data, errors);
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate21(data, errors);
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
function validate85(data, errors) {
  ;
  checkAbsent(data, true, errors);
  ;
}
function validate91(data, errors) {
  ;
  if ("BitstringStatusListEntry" !== data) {
    fail(errors, "const", { allowedValue: "BitstringStatusListEntry" });
  }
}
var obj15 = [validate91];
var obj16 = ["type"];
function validate90(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj16, obj15, errors);
    ;
  }
}
function validate94(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["statusPurpose", "statusListIndex", "statusListCredential"], errors);
    ;
  }
}
function validate97(data, errors) {
  ;
  if (typeof data === "string") {
    if (data.length < 1) {
      fail(errors, "minLength", { limit: 1 });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern2 = new RegExp("^(?:0|[1-9][0-9]*)$", "u");
function validate100(data, errors) {
  ;
  if (typeof data === "string") {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        fail(errors, "pattern", { pattern: "^(?:0|[1-9][0-9]*)$" });
      }
    } else {
      fail(errors, "type", { type: "string" });
    }
  } else if (typeof data == "number" && (!(data % 1) && !isNaN(data))) {
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
      fail(errors, "type", { type: "integer" });
    }
    if (typeof data == "number") {
      if (data < 0 || isNaN(data)) {
        fail(errors, "minimum", { comparison: ">=", limit: 0 });
      }
    }
  } else {
    fail(errors, "choose", { type: ["string", "integer"] });
  }
}
function validate103(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
  if (typeof data == "number") {
    if (data < 1 || isNaN(data)) {
      fail(errors, "minimum", { comparison: ">=", limit: 1 });
    }
  }
}
var pattern3 = new RegExp("^0x[0-9A-Fa-f]+$", "u");
function validate107(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      fail(errors, "pattern", { pattern: "^0x[0-9A-Fa-f]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj18 = [validate107, validate9];
var obj19 = ["status", "message"];
function validate106(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["status", "message"], errors);
    ;
    checkMembers(data, obj19, obj18, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate105(data, errors) {
  ;
  checkOneOrMany(data, "object", validate106, errors);
  ;
}
var obj17 = [validate90, validate94];
var obj20 = [validate1, validate97, validate97, validate100, validate1, validate103, validate105];
var obj21 = ["id", "type", "statusPurpose", "statusListIndex", "statusListCredential", "statusSize", "statusMessage"];
function validate89(data, errors) {
  ;
  checkWhen(data, obj17, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj21, obj20, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate88(data, errors) {
  ;
  checkOneOrMany(data, "object", validate89, errors);
  ;
}
var obj22 = [validate1, validate97];
var obj23 = ["id", "type"];
function validate115(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type"], errors);
    ;
    checkMembers(data, obj23, obj22, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate114(data, errors) {
  ;
  checkOneOrMany(data, "object", validate115, errors);
  ;
}
function validate121(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type"], errors);
    ;
    checkMembers(data, obj23, obj22, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate120(data, errors) {
  ;
  checkOneOrMany(data, "object", validate121, errors);
  ;
}
function validate127(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj23, obj22, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate126(data, errors) {
  ;
  checkOneOrMany(data, "object", validate127, errors);
  ;
}
var obj28 = [validate9];
function validate133(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj16, obj28, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate132(data, errors) {
  ;
  checkOneOrMany(data, "object", validate133, errors);
  ;
}
var obj30 = [validate40, validate1, validate49, validate9, validate9, validate54, validate60, validate62, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate132];
var obj31 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "evidence", "issuer", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "proof"];
function validate39(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context", "type", "id", "name", "credentialSubject", "issuer", "issuanceDate"], errors);
    ;
    checkMembers(data, obj31, obj30, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate141(data, errors) {
  ;
  if ("https://www.w3.org/ns/credentials/v2" !== data) {
    fail(errors, "const", { allowedValue: "https://www.w3.org/ns/credentials/v2" });
  }
}
function validate143(data, errors) {
  ;
  checkListed(data, ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"], errors);
  ;
}
var obj32 = [validate41, validate141, validate143];
function validate139(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 2) {
      fail(errors, "minItems", { limit: 2 });
    }
    checkTuple(data, obj32, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var pattern4 = new RegExp("^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?( +sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?)*$", "u");
function validate167(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      fail(errors, "pattern", { pattern: "^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?( +sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?)*$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj33 = [validate1, validate97, validate167, validate97];
var obj34 = ["id", "digestMultibase", "digestSRI", "mediaType"];
function validate164(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id"], errors);
    ;
    checkMembers(data, obj34, obj33, errors);
    ;
    checkOneOf(data, ["digestMultibase", "digestSRI"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate163(data, errors) {
  ;
  checkOneOrMany(data, "object", validate164, errors);
  ;
}
var obj35 = [validate139, validate1, validate49, validate9, validate9, validate54, validate60, validate62, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate163, validate132];
var obj36 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "evidence", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "relatedResource", "proof"];
function validate138(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context", "type", "id", "name", "credentialSubject", "issuer", "validFrom"], errors);
    ;
    checkMembers(data, obj36, obj35, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj37 = [validate31, validate39, validate138];
function validate30(data, errors) {
  ;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    fail(errors, "type", { type: "object" });
  }
  checkWhen(data, obj37, errors);
  ;
}
function validate29(data, errors) {
  ;
  checkOneOrMany(data, "object", validate30, errors);
  ;
}
var pattern5 = new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$", "u");
function validate177(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate176(data, errors) {
  ;
  checkOneOrMany(data, "string", validate177, errors);
  ;
}
function validate183(data, errors) {
  ;
  checkTypeWord(data, "Address", errors);
  ;
}
function validate193(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("GeoCoordinates" !== data) {
    fail(errors, "const", { allowedValue: "GeoCoordinates" });
  }
}
function validate195(data, errors) {
  ;
  if (typeof data == "number") {
    if (data > 90 || isNaN(data)) {
      fail(errors, "maximum", { comparison: "<=", limit: 90 });
    }
    if (data < -90 || isNaN(data)) {
      fail(errors, "minimum", { comparison: ">=", limit: -90 });
    }
  } else {
    fail(errors, "type", { type: "number" });
  }
}
function validate197(data, errors) {
  ;
  if (typeof data == "number") {
    if (data > 180 || isNaN(data)) {
      fail(errors, "maximum", { comparison: "<=", limit: 180 });
    }
    if (data < -180 || isNaN(data)) {
      fail(errors, "minimum", { comparison: ">=", limit: -180 });
    }
  } else {
    fail(errors, "type", { type: "number" });
  }
}
var obj38 = [validate193, validate195, validate197];
var obj39 = ["type", "latitude", "longitude"];
function validate192(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "latitude", "longitude"], errors);
    ;
    checkMembers(data, obj39, obj38, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj40 = [validate183, validate9, validate9, validate9, validate9, validate9, validate9, validate9, validate192];
var obj41 = ["type", "addressCountry", "addressCountryCode", "addressRegion", "addressLocality", "streetAddress", "postOfficeBoxNumber", "postalCode", "geo"];
function validate182(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj41, obj40, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate203(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("IdentifierEntry" !== data) {
    fail(errors, "const", { allowedValue: "IdentifierEntry" });
  }
}
var obj42 = { values: ["name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress", "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId", "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier"], pattern: pattern0 };
function validate206(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj42, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj43 = [validate203, validate97, validate206];
var obj44 = ["type", "identifier", "identifierType"];
function validate202(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "identifier", "identifierType"], errors);
    ;
    checkMembers(data, obj44, obj43, errors);
    ;
    checkClosed(data, obj44, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate201(data, errors) {
  ;
  checkOneOrMany(data, "object", validate202, errors);
  ;
}
var formats4 = formats.date;
function validate218(data, errors) {
  ;
  if (typeof data === "string") {
    if (!formats4(data)) {
      fail(errors, "format", { format: "date" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj46 = [validate1, validate23, validate9, validate1, validate9, validate9, validate29, validate176, validate54, validate9, validate182, validate201, validate9, validate21, validate9, validate9, validate9, validate9, validate9, validate9, validate9, validate218];
var obj47 = ["id", "type", "name", "url", "phone", "description", "endorsement", "endorsementJwt", "image", "email", "address", "otherIdentifier", "official", "parentOrg", "familyName", "givenName", "additionalName", "patronymicName", "honorificPrefix", "honorificSuffix", "familyNamePrefix", "dateOfBirth"];
function validate21(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type"], errors);
    ;
    checkMembers(data, obj47, obj46, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate221(data, errors) {
  ;
  if (!(typeof data == "number")) {
    fail(errors, "type", { type: "number" });
  }
}
var obj49 = ["id", "narrative"];
function validate223(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, [], errors);
    ;
    checkMembers(data, obj49, obj22, errors);
    ;
    checkOneOf(data, ["id", "narrative"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var pattern7 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
function validate233(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      fail(errors, "pattern", { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate240(data, errors) {
  ;
  checkTypeWord(data, "Related", errors);
  ;
}
var obj50 = [validate1, validate240, validate233, validate9];
var obj51 = ["id", "type", "inLanguage", "version"];
function validate238(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type"], errors);
    ;
    checkMembers(data, obj51, obj50, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate237(data, errors) {
  ;
  checkOneOrMany(data, "object", validate238, errors);
  ;
}
function validate249(data, errors) {
  ;
  checkTypeWord(data, "ResultDescription", errors);
  ;
}
function validate252(data, errors) {
  ;
  checkOneOrMany(data, "string", validate9, errors);
  ;
}
var obj52 = { values: ["GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "Result", "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status"], pattern: pattern0 };
function validate258(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj52, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate263(data, errors) {
  ;
  checkTypeWord(data, "RubricCriterionLevel", errors);
  ;
}
var obj53 = [validate1, validate263, validate5, validate9, validate9, validate9, validate9];
var obj54 = ["id", "type", "alignment", "description", "level", "name", "points"];
function validate261(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type", "name"], errors);
    ;
    checkMembers(data, obj54, obj53, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate260(data, errors) {
  ;
  checkOneOrMany(data, "object", validate261, errors);
  ;
}
var obj55 = [validate1, validate249, validate5, validate252, validate9, validate1, validate9, validate258, validate260, validate9, validate9];
var obj56 = ["id", "type", "alignment", "allowedValue", "name", "requiredLevel", "requiredValue", "resultType", "rubricCriterionLevel", "valueMax", "valueMin"];
function validate247(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type", "name", "resultType"], errors);
    ;
    checkMembers(data, obj56, obj55, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate246(data, errors) {
  ;
  checkOneOrMany(data, "object", validate247, errors);
  ;
}
var obj57 = [validate1, validate3, validate5, validate19, validate21, validate221, validate223, validate9, validate29, validate176, validate9, validate9, validate54, validate233, validate9, validate201, validate237, validate246, validate9, validate252, validate9];
var obj58 = ["id", "type", "alignment", "achievementType", "creator", "creditsAvailable", "criteria", "description", "endorsement", "endorsementJwt", "fieldOfStudy", "humanCode", "image", "inLanguage", "name", "otherIdentifier", "related", "resultDescription", "specialization", "tag", "version"];
function validate0(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "type", "criteria", "description", "name"], errors);
    ;
    checkMembers(data, obj58, obj57, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var evidence = validate69;
var profile = validate21;
var endorsement = validate138;
var olderEndorsement = validate39;
var badge = validate279;
function validate282(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkContains(data, ["VerifiableCredential"], errors);
    ;
  }
  if (Array.isArray(data)) {
    checkContains(data, ["OpenBadgeCredential", "AchievementCredential"], errors);
    ;
  }
  if (Array.isArray(data)) {
    checkEach(data, validate9, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate291(data, errors) {
  ;
  checkTypeWord(data, "AchievementSubject", errors);
  ;
}
function validate299(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("IdentityObject" !== data) {
    fail(errors, "const", { allowedValue: "IdentityObject" });
  }
}
function validate301(data, errors) {
  ;
  if (typeof data !== "boolean") {
    fail(errors, "type", { type: "boolean" });
  }
}
var obj59 = [validate299, validate301, validate97, validate206, validate9];
var obj60 = ["type", "hashed", "identityHash", "identityType", "salt"];
function validate298(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "hashed", "identityHash", "identityType"], errors);
    ;
    checkMembers(data, obj60, obj59, errors);
    ;
    checkClosed(data, obj60, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate297(data, errors) {
  ;
  checkOneOrMany(data, "object", validate298, errors);
  ;
}
function validate313(data, errors) {
  ;
  checkTypeWord(data, "Result", errors);
  ;
}
function validate318(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"], errors);
  ;
}
var obj62 = [validate313, validate1, validate5, validate1, validate318, validate9];
var obj63 = ["type", "achievedLevel", "alignment", "resultDescription", "status", "value"];
function validate312(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj63, obj62, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate311(data, errors) {
  ;
  checkOneOrMany(data, "object", validate312, errors);
  ;
}
var obj64 = [validate1, validate291, validate60, validate60, validate221, validate0, validate297, validate54, validate9, validate9, validate311, validate9, validate21, validate9];
var obj65 = ["id", "type", "activityEndDate", "activityStartDate", "creditsEarned", "achievement", "identifier", "image", "licenseNumber", "narrative", "result", "role", "source", "term"];
function validate289(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "achievement"], errors);
    ;
    checkMembers(data, obj65, obj64, errors);
    ;
    checkOneOf(data, ["id", "identifier"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj66 = [validate139, validate1, validate282, validate9, validate9, validate54, validate60, validate289, validate29, validate176, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate163, validate132];
var obj67 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "endorsement", "endorsementJwt", "evidence", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "relatedResource", "proof"];
function validate279(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context", "id", "type", "credentialSubject", "issuer", "validFrom"], errors);
    ;
    checkMembers(data, obj67, obj66, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var olderBadge = validate341;
var obj68 = [validate40, validate1, validate282, validate9, validate9, validate54, validate60, validate289, validate29, validate176, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate132];
var obj69 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "endorsement", "endorsementJwt", "evidence", "issuer", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "proof"];
function validate341(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context", "id", "type", "credentialSubject", "issuer", "issuanceDate"], errors);
    ;
    checkMembers(data, obj69, obj68, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var label = validate363;
function validate365(data, errors) {
  ;
  validate21(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["name"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate371(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("QualityAssuranceCredential" !== data) {
    fail(errors, "const", { allowedValue: "QualityAssuranceCredential" });
  }
}
var obj70 = [validate371];
var obj71 = ["achievementType"];
function validate370(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["achievementType", "version", "creator"], errors);
    ;
    checkMembers(data, obj71, obj70, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj72 = [validate365, validate370];
var obj73 = ["source", "achievement"];
function validate368(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "source"], errors);
    ;
    checkMembers(data, obj73, obj72, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj74 = [validate365, validate368];
var obj75 = ["issuer", "credentialSubject"];
function validate363(data, errors) {
  ;
  validate279(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["name", "awardedDate", "validUntil"], errors);
    ;
    checkMembers(data, obj75, obj74, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var trustMark = validate375;
var obj76 = [validate365];
var obj77 = ["issuer"];
function validate375(data, errors) {
  ;
  validate138(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["validUntil"], errors);
    ;
    checkMembers(data, obj77, obj76, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var credential = validate378;
var pattern9 = new RegExp("^https://www\\.w3\\.org/ns/credentials/v2$", "u");
function validate381(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      fail(errors, "pattern", { pattern: "^https://www\\.w3\\.org/ns/credentials/v2$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj78 = [validate41, validate381];
function validate379(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkTuple(data, obj78, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate385(data, errors) {
  ;
  checkTypeWord(data, "VerifiableCredential", errors);
  ;
}
var obj79 = [validate1, validate9];
var obj80 = ["id", "name"];
function validate391(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id"], errors);
    ;
    checkMembers(data, obj80, obj79, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate389(data, errors) {
  ;
  if (typeof data === "string") {
    validate1(data, errors);
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate391(data, errors);
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
function validate400(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      fail(errors, "minProperties", { limit: 1 });
    }
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate407(data, errors) {
  ;
  if (typeof data === "string") {
    if (typeof data === "string") {
      if (data.length < 1) {
        fail(errors, "minLength", { limit: 1 });
      }
    } else {
      fail(errors, "type", { type: "string" });
    }
  } else if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        fail(errors, "minItems", { limit: 1 });
      }
      checkEach(data, validate97, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "array"] });
  }
}
var obj81 = [validate1, validate407];
function validate405(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj23, obj81, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate404(data, errors) {
  ;
  checkOneOrMany(data, "object", validate405, errors);
  ;
}
var obj83 = [validate379, validate1, validate385, validate9, validate9, validate389, validate60, validate60, validate85, validate85, validate400, validate88, validate114, validate404, validate404, validate404, validate404, validate404, validate163, validate132];
var obj84 = ["@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialSubject", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "evidence", "confidenceMethod", "renderMethod", "relatedResource", "proof"];
function validate378(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context", "type", "issuer", "credentialSubject"], errors);
    ;
    checkMembers(data, obj84, obj83, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var statusList = validate418;
function validate421(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkContains(data, ["VerifiableCredential"], errors);
    ;
  }
  if (Array.isArray(data)) {
    checkContains(data, ["BitstringStatusListCredential"], errors);
    ;
  }
  if (Array.isArray(data)) {
    checkEach(data, validate9, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate433(data, errors) {
  ;
  checkTypeWord(data, "BitstringStatusList", errors);
  ;
}
function validate436(data, errors) {
  ;
  if (typeof data === "string") {
    if (data.length < 1) {
      fail(errors, "minLength", { limit: 1 });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate435(data, errors) {
  ;
  if (typeof data === "string") {
    validate436(data, errors);
  } else if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        fail(errors, "minItems", { limit: 1 });
      }
      checkEach(data, validate436, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "array"] });
  }
}
var pattern10 = new RegExp("^u[A-Za-z0-9_-]+$", "u");
function validate440(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      fail(errors, "pattern", { pattern: "^u[A-Za-z0-9_-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate442(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
  if (typeof data == "number") {
    if (data < 0 || isNaN(data)) {
      fail(errors, "minimum", { comparison: ">=", limit: 0 });
    }
  }
}
var obj85 = [validate1, validate433, validate435, validate440, validate442];
var obj86 = ["id", "type", "statusPurpose", "encodedList", "ttl"];
function validate431(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "statusPurpose", "encodedList"], errors);
    ;
    checkMembers(data, obj86, obj85, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj87 = [validate379, validate1, validate421, validate9, validate9, validate389, validate60, validate60, validate85, validate85, validate431, validate132];
var obj88 = ["@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialSubject", "proof"];
function validate418(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context", "type", "id", "issuer", "credentialSubject"], errors);
    ;
    checkMembers(data, obj88, obj87, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var scheme = validate446;
function validate447(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("LabelScheme" !== data) {
    fail(errors, "const", { allowedValue: "LabelScheme" });
  }
}
function validate451(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      fail(errors, "minProperties", { limit: 1 });
    }
    checkNames(data, validate233, errors);
    ;
    checkValues(data, validate97, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var pattern11 = new RegExp("^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$", "u");
function validate459(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      fail(errors, "pattern", { pattern: "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj89 = [validate459, validate97, validate1, validate97];
var obj90 = ["id", "name", "url", "email"];
function validate458(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name"], errors);
    ;
    checkMembers(data, obj90, obj89, errors);
    ;
    checkClosed(data, obj90, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate465(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate233, errors);
    ;
    checkUnique(data, true, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj92 = [validate1, validate451, validate451, validate301];
var obj93 = ["id", "name", "description", "evidenceRequired"];
function validate469(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name", "evidenceRequired"], errors);
    ;
    checkMembers(data, obj93, obj92, errors);
    ;
    checkClosed(data, obj93, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate468(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate469, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate477(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name", "evidenceRequired"], errors);
    ;
    checkMembers(data, obj93, obj92, errors);
    ;
    checkClosed(data, obj93, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate476(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate477, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj98 = [validate1, validate451];
function validate485(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name"], errors);
    ;
    checkMembers(data, obj80, obj98, errors);
    ;
    checkClosed(data, obj80, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate484(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate485, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate493(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
}
var obj101 = [validate1, validate493, validate451, validate451];
var obj102 = ["id", "level", "name", "description"];
function validate491(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "level", "name"], errors);
    ;
    checkMembers(data, obj102, obj101, errors);
    ;
    checkClosed(data, obj102, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate490(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate491, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate501(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
  if (typeof data == "number") {
    if (data > 100 || isNaN(data)) {
      fail(errors, "maximum", { comparison: "<=", limit: 100 });
    }
    if (data < 1 || isNaN(data)) {
      fail(errors, "minimum", { comparison: ">=", limit: 1 });
    }
  }
}
function validate503(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("lowest" !== data) {
    fail(errors, "const", { allowedValue: "lowest" });
  }
}
var obj104 = [validate493, validate501, validate503];
var obj105 = ["minimumLevel", "minimumIndicatorShare", "levelCombination"];
function validate499(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["minimumLevel", "minimumIndicatorShare", "levelCombination"], errors);
    ;
    checkMembers(data, obj105, obj104, errors);
    ;
    checkClosed(data, obj105, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj107 = [validate103, validate103, validate442, validate103, validate103];
var obj108 = ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"];
function validate508(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"], errors);
    ;
    checkMembers(data, obj108, obj107, errors);
    ;
    checkClosed(data, obj108, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj110 = [validate447, validate1, validate97, validate451, validate451, validate451, validate1, validate458, validate465, validate468, validate476, validate484, validate490, validate499, validate103, validate103, validate508];
var obj111 = ["type", "id", "version", "name", "description", "criteria", "criteriaUrl", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"];
function validate446(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "version", "name", "description", "criteria", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"], errors);
    ;
    checkMembers(data, obj111, obj110, errors);
    ;
    checkClosed(data, obj111, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var application = validate515;
function validate516(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("LabelApplication" !== data) {
    fail(errors, "const", { allowedValue: "LabelApplication" });
  }
}
var pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
function validate519(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern13 = new RegExp("^[A-Z]{2}$", "u");
function validate524(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Z]{2}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate533(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj113 = [validate1, validate301, validate97, validate533];
var obj114 = ["criterion", "met", "explanation", "evidence"];
function validate529(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "met"], errors);
    ;
    checkMembers(data, obj114, obj113, errors);
    ;
    checkClosed(data, obj114, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate528(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate529, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj116 = [validate1, validate451, validate533];
var obj117 = ["criterion", "text", "evidence"];
function validate539(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "text"], errors);
    ;
    checkMembers(data, obj117, obj116, errors);
    ;
    checkClosed(data, obj117, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate538(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate539, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj119 = [validate1, validate301, validate533];
var obj120 = ["indicator", "checked", "evidence"];
function validate546(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["indicator", "checked"], errors);
    ;
    checkMembers(data, obj120, obj119, errors);
    ;
    checkClosed(data, obj120, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate545(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate546, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate553(data, errors) {
  ;
  validate69(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate552(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate553, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj122 = [validate516, validate1, validate519, validate1, validate97, validate365, validate524, validate465, validate60, validate528, validate538, validate545, validate552];
var obj123 = ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"];
function validate515(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"], errors);
    ;
    checkMembers(data, obj123, obj122, errors);
    ;
    checkClosed(data, obj123, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var assessment = validate557;
function validate558(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Assessment" !== data) {
    fail(errors, "const", { allowedValue: "Assessment" });
  }
}
var obj125 = [validate1, validate301, validate97];
var obj126 = ["criterion", "met", "comment"];
function validate565(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "met"], errors);
    ;
    checkMembers(data, obj126, obj125, errors);
    ;
    checkClosed(data, obj126, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate564(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate565, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj128 = [validate1, validate493, validate97];
var obj129 = ["criterion", "level", "comment"];
function validate572(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "level"], errors);
    ;
    checkMembers(data, obj129, obj128, errors);
    ;
    checkClosed(data, obj129, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate571(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate572, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj131 = [validate1, validate301];
var obj132 = ["indicator", "met"];
function validate579(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["indicator", "met"], errors);
    ;
    checkMembers(data, obj132, obj131, errors);
    ;
    checkClosed(data, obj132, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate578(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate579, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate584(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["issue", "notYetIssued"], errors);
  ;
}
var obj134 = [validate558, validate1, validate1, validate1, validate60, validate564, validate571, validate578, validate584, validate451];
var obj135 = ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation", "feedback"];
function validate557(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation"], errors);
    ;
    checkMembers(data, obj135, obj134, errors);
    ;
    checkClosed(data, obj135, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var decision = validate587;
function validate589(data, errors) {
  ;
  if ("notYetIssued" !== data) {
    fail(errors, "const", { allowedValue: "notYetIssued" });
  }
}
var obj137 = [validate589];
var obj138 = ["outcome"];
function validate588(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["outcome"], errors);
    ;
    checkMembers(data, obj138, obj137, errors);
    ;
  }
}
function validate592(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["feedback"], errors);
    ;
  }
}
function validate594(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Decision" !== data) {
    fail(errors, "const", { allowedValue: "Decision" });
  }
}
function validate606(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["FORM_COMPLETE", "FORMAL_ALL", "EVIDENCE_ALL", "ANSWERS_MIN_LEVEL", "INDICATORS_MIN_SHARE"], errors);
  ;
}
var schema171 = { "type": ["number", "string", "boolean"], "$id": "part22" };
function validate609(data, errors) {
  ;
  if (!(typeof data == "number") && typeof data !== "string" && typeof data !== "boolean") {
    fail(errors, "type", { type: schema171.type });
  }
}
var obj140 = [validate606, validate301, validate609, validate609];
var obj141 = ["code", "met", "actual", "required"];
function validate605(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["code", "met", "actual", "required"], errors);
    ;
    checkMembers(data, obj141, obj140, errors);
    ;
    checkClosed(data, obj141, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate604(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate605, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate614(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate606, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj144 = ["criterion", "met"];
function validate618(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "met"], errors);
    ;
    checkMembers(data, obj144, obj131, errors);
    ;
    checkClosed(data, obj144, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate617(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate618, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj146 = [validate1, validate493];
var obj147 = ["criterion", "level"];
function validate624(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "level"], errors);
    ;
    checkMembers(data, obj147, obj146, errors);
    ;
    checkClosed(data, obj147, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate623(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate624, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj149 = [validate442, validate103];
var obj150 = ["checked", "total"];
function validate629(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["checked", "total"], errors);
    ;
    checkMembers(data, obj150, obj149, errors);
    ;
    checkClosed(data, obj150, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj139 = [validate588, validate592];
var obj152 = [validate594, validate1, validate1, validate519, validate1, validate97, validate1, validate60, validate584, validate604, validate614, validate617, validate623, validate629, validate301, validate451];
var obj153 = ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline", "feedback"];
function validate587(data, errors) {
  ;
  checkWhen(data, obj139, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline"], errors);
    ;
    checkMembers(data, obj153, obj152, errors);
    ;
    checkClosed(data, obj153, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var committee = validate635;
function validate636(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Committee" !== data) {
    fail(errors, "const", { allowedValue: "Committee" });
  }
}
function validate649(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate233, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var pattern14 = new RegExp("^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$", "u");
function validate657(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      fail(errors, "pattern", { pattern: "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern15 = new RegExp("^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$", "u");
function validate659(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      fail(errors, "pattern", { pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj155 = [validate657, validate659, validate60, validate60, validate60];
var obj156 = ["id", "publicKeyMultibase", "validFrom", "validUntil", "revoked"];
function validate656(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "publicKeyMultibase"], errors);
    ;
    checkMembers(data, obj156, obj155, errors);
    ;
    checkClosed(data, obj156, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate655(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate656, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj158 = [validate1, validate97, validate524, validate649, validate301, validate60, validate60, validate655];
var obj159 = ["id", "name", "country", "languages", "trio", "validFrom", "validUntil", "keys"];
function validate645(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name", "trio", "keys"], errors);
    ;
    checkMembers(data, obj159, obj158, errors);
    ;
    checkClosed(data, obj159, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate644(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate645, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate671(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate1, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj161 = [validate97, validate671, validate103];
var obj162 = ["name", "members", "quorum"];
function validate669(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["name", "members", "quorum"], errors);
    ;
    checkMembers(data, obj162, obj161, errors);
    ;
    checkClosed(data, obj162, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate668(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate669, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate677(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj164 = [validate636, validate1, validate97, validate459, validate103, validate60, validate60, validate644, validate668, validate677];
var obj165 = ["type", "id", "name", "network", "quorum", "validFrom", "validUntil", "members", "groups", "veto"];
function validate635(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "name", "network", "quorum", "validFrom", "members"], errors);
    ;
    checkMembers(data, obj165, obj164, errors);
    ;
    checkClosed(data, obj165, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var trustRoot = validate680;
function validate681(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("TrustRoot" !== data) {
    fail(errors, "const", { allowedValue: "TrustRoot" });
  }
}
function validate688(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      fail(errors, "pattern", { pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj167 = [validate688, validate97];
var obj168 = ["publicKeyMultibase", "name"];
function validate687(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["publicKeyMultibase"], errors);
    ;
    checkMembers(data, obj168, obj167, errors);
    ;
    checkClosed(data, obj168, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate686(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate687, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate693(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate133, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj170 = [validate681, validate1, validate103, validate103, validate686, validate693];
var obj171 = ["type", "id", "version", "threshold", "keys", "proof"];
function validate680(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "version", "threshold", "keys"], errors);
    ;
    checkMembers(data, obj171, obj170, errors);
    ;
    checkClosed(data, obj171, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var trustBundle = validate696;
function validate697(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("TrustBundle" !== data) {
    fail(errors, "const", { allowedValue: "TrustBundle" });
  }
}
function validate703(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate680, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj173 = [validate459, validate97];
function validate707(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name"], errors);
    ;
    checkMembers(data, obj80, obj173, errors);
    ;
    checkClosed(data, obj80, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate706(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate707, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj176 = [validate1];
var obj177 = ["id"];
function validate713(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id"], errors);
    ;
    checkMembers(data, obj177, obj176, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate712(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate713, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate717(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate635, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate722(data, errors) {
  ;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    fail(errors, "type", { type: "object" });
  }
}
var obj178 = [validate722, validate60];
var obj179 = ["credential", "fetchedAt"];
function validate721(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["credential", "fetchedAt"], errors);
    ;
    checkMembers(data, obj179, obj178, errors);
    ;
    checkClosed(data, obj179, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate720(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate721, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj181 = [validate1, validate97, validate97, validate97];
var obj182 = ["id", "name", "kind", "level"];
function validate728(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name", "kind"], errors);
    ;
    checkMembers(data, obj182, obj181, errors);
    ;
    checkClosed(data, obj182, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate727(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate728, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate735(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate446, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate746(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["issued", "suspended", "reinstated", "withdrawn", "renewed"], errors);
  ;
}
var obj184 = [validate746, validate60, validate60, validate97, validate97];
var obj185 = ["type", "at", "validUntil", "digest", "reason"];
function validate745(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "at"], errors);
    ;
    checkMembers(data, obj185, obj184, errors);
    ;
    checkClosed(data, obj185, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate744(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate745, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj187 = [validate1, validate1, validate459, validate1, validate744];
var obj188 = ["label", "holder", "network", "scheme", "events"];
function validate739(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["label", "holder", "network", "events"], errors);
    ;
    checkMembers(data, obj188, obj187, errors);
    ;
    checkClosed(data, obj188, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate738(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate739, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj190 = [validate697, validate1, validate103, validate60, validate60, validate703, validate706, validate712, validate717, validate720, validate727, validate735, validate738, validate693];
var obj191 = ["type", "id", "version", "issuedAt", "expiresAt", "roots", "networks", "didDocuments", "committees", "statusLists", "endorsers", "schemes", "register", "proof"];
function validate696(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "version", "issuedAt", "expiresAt", "roots"], errors);
    ;
    checkMembers(data, obj191, obj190, errors);
    ;
    checkClosed(data, obj191, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
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
  "^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?( +sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?)*$": "IntegrityMetadata",
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
