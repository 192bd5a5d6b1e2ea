// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
// src/schema/generated/validators.mjs
import { fail, checkRequired, checkMembers, checkWhen, checkNames, checkValues, checkTuple, checkOneOf, checkEach, checkContains, checkUnique, checkExtensible, checkListed, checkOneOrMany, checkTypeWord, checkAbsent, checkObject } from "../keyword-checks";
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
var obj1 = ["type", "targetCode", "targetDescription", "targetName", "targetFramework", "targetType", "targetUrl"];
var obj2 = [validate7, validate9, validate9, validate9, validate9, validate14, validate1];
function validate6(data, errors) {
  ;
  checkObject(data, obj1, obj2, ["type", "targetName", "targetUrl"], false, errors);
  ;
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
var obj5 = ["@context"];
var obj6 = [validate32];
function validate31(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context"], errors);
    ;
    checkMembers(data, obj5, obj6, errors);
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
var obj8 = ["id", "type", "caption"];
var obj9 = [validate1, validate56, validate9];
function validate54(data, errors) {
  ;
  checkObject(data, obj8, obj9, ["id", "type"], true, errors);
  ;
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
var obj10 = ["id", "type", "endorsementComment"];
var obj11 = [validate1, validate64, validate9];
function validate62(data, errors) {
  ;
  checkObject(data, obj10, obj11, ["id", "type"], false, errors);
  ;
}
function validate71(data, errors) {
  ;
  checkTypeWord(data, "Evidence", errors);
  ;
}
var obj12 = ["id", "type", "narrative", "name", "description", "genre", "audience"];
var obj13 = [validate1, validate71, validate9, validate9, validate9, validate9, validate9];
function validate69(data, errors) {
  ;
  checkObject(data, obj12, obj13, ["type"], false, errors);
  ;
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
var obj14 = ["type"];
var obj15 = [validate91];
function validate90(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj14, obj15, errors);
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
var obj17 = ["status", "message"];
var obj18 = [validate107, validate9];
function validate106(data, errors) {
  ;
  checkObject(data, obj17, obj18, ["status", "message"], false, errors);
  ;
}
function validate105(data, errors) {
  ;
  checkOneOrMany(data, "object", validate106, errors);
  ;
}
var obj16 = [validate90, validate94];
var obj19 = ["id", "type", "statusPurpose", "statusListIndex", "statusListCredential", "statusSize", "statusMessage"];
var obj20 = [validate1, validate97, validate97, validate100, validate1, validate103, validate105];
function validate89(data, errors) {
  ;
  checkWhen(data, obj16, errors);
  ;
  checkObject(data, obj19, obj20, ["type"], false, errors);
  ;
}
function validate88(data, errors) {
  ;
  checkOneOrMany(data, "object", validate89, errors);
  ;
}
var obj21 = ["id", "type"];
var obj22 = [validate1, validate97];
function validate115(data, errors) {
  ;
  checkObject(data, obj21, obj22, ["id", "type"], false, errors);
  ;
}
function validate114(data, errors) {
  ;
  checkOneOrMany(data, "object", validate115, errors);
  ;
}
function validate121(data, errors) {
  ;
  checkObject(data, obj21, obj22, ["id", "type"], false, errors);
  ;
}
function validate120(data, errors) {
  ;
  checkOneOrMany(data, "object", validate121, errors);
  ;
}
function validate127(data, errors) {
  ;
  checkObject(data, obj21, obj22, ["type"], false, errors);
  ;
}
function validate126(data, errors) {
  ;
  checkOneOrMany(data, "object", validate127, errors);
  ;
}
var obj28 = [validate9];
function validate133(data, errors) {
  ;
  checkObject(data, obj14, obj28, ["type"], false, errors);
  ;
}
function validate132(data, errors) {
  ;
  checkOneOrMany(data, "object", validate133, errors);
  ;
}
var obj29 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "evidence", "issuer", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "proof"];
var obj30 = [validate40, validate1, validate49, validate9, validate9, validate54, validate60, validate62, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate132];
function validate39(data, errors) {
  ;
  checkObject(data, obj29, obj30, ["@context", "type", "id", "name", "credentialSubject", "issuer", "issuanceDate"], false, errors);
  ;
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
var obj31 = [validate41, validate141, validate143];
function validate139(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 2) {
      fail(errors, "minItems", { limit: 2 });
    }
    checkTuple(data, obj31, errors);
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
var obj32 = ["id", "digestMultibase", "digestSRI", "mediaType"];
var obj33 = [validate1, validate97, validate167, validate97];
function validate164(data, errors) {
  ;
  checkObject(data, obj32, obj33, ["id"], false, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["digestMultibase", "digestSRI"], errors);
    ;
  }
}
function validate163(data, errors) {
  ;
  checkOneOrMany(data, "object", validate164, errors);
  ;
}
var obj34 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "evidence", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "relatedResource", "proof"];
var obj35 = [validate139, validate1, validate49, validate9, validate9, validate54, validate60, validate62, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate163, validate132];
function validate138(data, errors) {
  ;
  checkObject(data, obj34, obj35, ["@context", "type", "id", "name", "credentialSubject", "issuer", "validFrom"], false, errors);
  ;
}
var obj36 = [validate31, validate39, validate138];
function validate30(data, errors) {
  ;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    fail(errors, "type", { type: "object" });
  }
  checkWhen(data, obj36, errors);
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
var obj37 = ["type", "latitude", "longitude"];
var obj38 = [validate193, validate195, validate197];
function validate192(data, errors) {
  ;
  checkObject(data, obj37, obj38, ["type", "latitude", "longitude"], false, errors);
  ;
}
var obj39 = ["type", "addressCountry", "addressCountryCode", "addressRegion", "addressLocality", "streetAddress", "postOfficeBoxNumber", "postalCode", "geo"];
var obj40 = [validate183, validate9, validate9, validate9, validate9, validate9, validate9, validate9, validate192];
function validate182(data, errors) {
  ;
  checkObject(data, obj39, obj40, ["type"], false, errors);
  ;
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
var obj41 = { values: ["name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress", "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId", "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier"], pattern: pattern0 };
function validate206(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj41, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj42 = ["type", "identifier", "identifierType"];
var obj43 = [validate203, validate97, validate206];
function validate202(data, errors) {
  ;
  checkObject(data, obj42, obj43, ["type", "identifier", "identifierType"], true, errors);
  ;
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
var obj44 = ["id", "type", "name", "url", "phone", "description", "endorsement", "endorsementJwt", "image", "email", "address", "otherIdentifier", "official", "parentOrg", "familyName", "givenName", "additionalName", "patronymicName", "honorificPrefix", "honorificSuffix", "familyNamePrefix", "dateOfBirth"];
var obj45 = [validate1, validate23, validate9, validate1, validate9, validate9, validate29, validate176, validate54, validate9, validate182, validate201, validate9, validate21, validate9, validate9, validate9, validate9, validate9, validate9, validate9, validate218];
function validate21(data, errors) {
  ;
  checkObject(data, obj44, obj45, ["id", "type"], false, errors);
  ;
}
function validate221(data, errors) {
  ;
  if (!(typeof data == "number")) {
    fail(errors, "type", { type: "number" });
  }
}
var obj46 = ["id", "narrative"];
function validate223(data, errors) {
  ;
  checkObject(data, obj46, obj22, [], false, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["id", "narrative"], errors);
    ;
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
var obj48 = ["id", "type", "inLanguage", "version"];
var obj49 = [validate1, validate240, validate233, validate9];
function validate238(data, errors) {
  ;
  checkObject(data, obj48, obj49, ["id", "type"], false, errors);
  ;
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
var obj50 = { values: ["GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "Result", "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status"], pattern: pattern0 };
function validate258(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj50, errors);
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
var obj51 = ["id", "type", "alignment", "description", "level", "name", "points"];
var obj52 = [validate1, validate263, validate5, validate9, validate9, validate9, validate9];
function validate261(data, errors) {
  ;
  checkObject(data, obj51, obj52, ["id", "type", "name"], false, errors);
  ;
}
function validate260(data, errors) {
  ;
  checkOneOrMany(data, "object", validate261, errors);
  ;
}
var obj53 = ["id", "type", "alignment", "allowedValue", "name", "requiredLevel", "requiredValue", "resultType", "rubricCriterionLevel", "valueMax", "valueMin"];
var obj54 = [validate1, validate249, validate5, validate252, validate9, validate1, validate9, validate258, validate260, validate9, validate9];
function validate247(data, errors) {
  ;
  checkObject(data, obj53, obj54, ["id", "type", "name", "resultType"], false, errors);
  ;
}
function validate246(data, errors) {
  ;
  checkOneOrMany(data, "object", validate247, errors);
  ;
}
var obj55 = ["id", "type", "alignment", "achievementType", "creator", "creditsAvailable", "criteria", "description", "endorsement", "endorsementJwt", "fieldOfStudy", "humanCode", "image", "inLanguage", "name", "otherIdentifier", "related", "resultDescription", "specialization", "tag", "version"];
var obj56 = [validate1, validate3, validate5, validate19, validate21, validate221, validate223, validate9, validate29, validate176, validate9, validate9, validate54, validate233, validate9, validate201, validate237, validate246, validate9, validate252, validate9];
function validate0(data, errors) {
  ;
  checkObject(data, obj55, obj56, ["id", "type", "criteria", "description", "name"], false, errors);
  ;
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
var obj57 = ["type", "hashed", "identityHash", "identityType", "salt"];
var obj58 = [validate299, validate301, validate97, validate206, validate9];
function validate298(data, errors) {
  ;
  checkObject(data, obj57, obj58, ["type", "hashed", "identityHash", "identityType"], true, errors);
  ;
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
var obj59 = ["type", "achievedLevel", "alignment", "resultDescription", "status", "value"];
var obj60 = [validate313, validate1, validate5, validate1, validate318, validate9];
function validate312(data, errors) {
  ;
  checkObject(data, obj59, obj60, ["type"], false, errors);
  ;
}
function validate311(data, errors) {
  ;
  checkOneOrMany(data, "object", validate312, errors);
  ;
}
var obj61 = ["id", "type", "activityEndDate", "activityStartDate", "creditsEarned", "achievement", "identifier", "image", "licenseNumber", "narrative", "result", "role", "source", "term"];
var obj62 = [validate1, validate291, validate60, validate60, validate221, validate0, validate297, validate54, validate9, validate9, validate311, validate9, validate21, validate9];
function validate289(data, errors) {
  ;
  checkObject(data, obj61, obj62, ["type", "achievement"], false, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["id", "identifier"], errors);
    ;
  }
}
var obj63 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "endorsement", "endorsementJwt", "evidence", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "relatedResource", "proof"];
var obj64 = [validate139, validate1, validate282, validate9, validate9, validate54, validate60, validate289, validate29, validate176, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate163, validate132];
function validate279(data, errors) {
  ;
  checkObject(data, obj63, obj64, ["@context", "id", "type", "credentialSubject", "issuer", "validFrom"], false, errors);
  ;
}
var olderBadge = validate341;
var obj65 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "endorsement", "endorsementJwt", "evidence", "issuer", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "proof"];
var obj66 = [validate40, validate1, validate282, validate9, validate9, validate54, validate60, validate289, validate29, validate176, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate132];
function validate341(data, errors) {
  ;
  checkObject(data, obj65, obj66, ["@context", "id", "type", "credentialSubject", "issuer", "issuanceDate"], false, errors);
  ;
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
var obj67 = ["achievementType"];
var obj68 = [validate371];
function validate370(data, errors) {
  ;
  checkObject(data, obj67, obj68, ["achievementType", "version", "creator"], false, errors);
  ;
}
var obj69 = ["source", "achievement"];
var obj70 = [validate365, validate370];
function validate368(data, errors) {
  ;
  checkObject(data, obj69, obj70, ["id", "source"], false, errors);
  ;
}
var obj71 = ["issuer", "credentialSubject"];
var obj72 = [validate365, validate368];
function validate363(data, errors) {
  ;
  validate279(data, errors);
  checkObject(data, obj71, obj72, ["name", "awardedDate", "validUntil"], false, errors);
  ;
}
var trustMark = validate375;
var obj73 = ["issuer"];
var obj74 = [validate365];
function validate375(data, errors) {
  ;
  validate138(data, errors);
  checkObject(data, obj73, obj74, ["validUntil"], false, errors);
  ;
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
var obj75 = [validate41, validate381];
function validate379(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkTuple(data, obj75, errors);
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
var obj76 = ["id", "name"];
var obj77 = [validate1, validate9];
function validate391(data, errors) {
  ;
  checkObject(data, obj76, obj77, ["id"], false, errors);
  ;
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
var obj79 = [validate1, validate407];
function validate405(data, errors) {
  ;
  checkObject(data, obj21, obj79, ["type"], false, errors);
  ;
}
function validate404(data, errors) {
  ;
  checkOneOrMany(data, "object", validate405, errors);
  ;
}
var obj80 = ["@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialSubject", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "evidence", "confidenceMethod", "renderMethod", "relatedResource", "proof"];
var obj81 = [validate379, validate1, validate385, validate9, validate9, validate389, validate60, validate60, validate85, validate85, validate400, validate88, validate114, validate404, validate404, validate404, validate404, validate404, validate163, validate132];
function validate378(data, errors) {
  ;
  checkObject(data, obj80, obj81, ["@context", "type", "issuer", "credentialSubject"], false, errors);
  ;
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
var obj82 = ["id", "type", "statusPurpose", "encodedList", "ttl"];
var obj83 = [validate1, validate433, validate435, validate440, validate442];
function validate431(data, errors) {
  ;
  checkObject(data, obj82, obj83, ["type", "statusPurpose", "encodedList"], false, errors);
  ;
}
var obj84 = ["@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialSubject", "proof"];
var obj85 = [validate379, validate1, validate421, validate9, validate9, validate389, validate60, validate60, validate85, validate85, validate431, validate132];
function validate418(data, errors) {
  ;
  checkObject(data, obj84, obj85, ["@context", "type", "id", "issuer", "credentialSubject"], false, errors);
  ;
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
var obj86 = ["id", "name", "url", "email"];
var obj87 = [validate459, validate97, validate1, validate97];
function validate458(data, errors) {
  ;
  checkObject(data, obj86, obj87, ["id", "name"], true, errors);
  ;
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
var obj88 = ["id", "name", "description", "evidenceRequired"];
var obj89 = [validate1, validate451, validate451, validate301];
function validate469(data, errors) {
  ;
  checkObject(data, obj88, obj89, ["id", "name", "evidenceRequired"], true, errors);
  ;
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
  checkObject(data, obj88, obj89, ["id", "name", "evidenceRequired"], true, errors);
  ;
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
var obj93 = [validate1, validate451];
function validate485(data, errors) {
  ;
  checkObject(data, obj76, obj93, ["id", "name"], true, errors);
  ;
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
var obj94 = ["id", "level", "name", "description"];
var obj95 = [validate1, validate493, validate451, validate451];
function validate491(data, errors) {
  ;
  checkObject(data, obj94, obj95, ["id", "level", "name"], true, errors);
  ;
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
var obj96 = ["minimumLevel", "minimumIndicatorShare", "levelCombination"];
var obj97 = [validate493, validate501, validate503];
function validate499(data, errors) {
  ;
  checkObject(data, obj96, obj97, ["minimumLevel", "minimumIndicatorShare", "levelCombination"], true, errors);
  ;
}
var obj98 = ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"];
var obj99 = [validate103, validate103, validate442, validate103, validate103];
function validate508(data, errors) {
  ;
  checkObject(data, obj98, obj99, ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"], true, errors);
  ;
}
var obj100 = ["type", "id", "version", "name", "description", "criteria", "criteriaUrl", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"];
var obj101 = [validate447, validate1, validate97, validate451, validate451, validate451, validate1, validate458, validate465, validate468, validate476, validate484, validate490, validate499, validate103, validate103, validate508];
function validate446(data, errors) {
  ;
  checkObject(data, obj100, obj101, ["type", "id", "version", "name", "description", "criteria", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"], true, errors);
  ;
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
var obj102 = ["criterion", "met", "explanation", "evidence"];
var obj103 = [validate1, validate301, validate97, validate533];
function validate529(data, errors) {
  ;
  checkObject(data, obj102, obj103, ["criterion", "met"], true, errors);
  ;
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
var obj104 = ["criterion", "text", "evidence"];
var obj105 = [validate1, validate451, validate533];
function validate539(data, errors) {
  ;
  checkObject(data, obj104, obj105, ["criterion", "text"], true, errors);
  ;
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
var obj106 = ["indicator", "checked", "evidence"];
var obj107 = [validate1, validate301, validate533];
function validate546(data, errors) {
  ;
  checkObject(data, obj106, obj107, ["indicator", "checked"], true, errors);
  ;
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
var obj108 = ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"];
var obj109 = [validate516, validate1, validate519, validate1, validate97, validate365, validate524, validate465, validate60, validate528, validate538, validate545, validate552];
function validate515(data, errors) {
  ;
  checkObject(data, obj108, obj109, ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"], true, errors);
  ;
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
var obj110 = ["criterion", "met", "comment"];
var obj111 = [validate1, validate301, validate97];
function validate565(data, errors) {
  ;
  checkObject(data, obj110, obj111, ["criterion", "met"], true, errors);
  ;
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
var obj112 = ["criterion", "level", "comment"];
var obj113 = [validate1, validate493, validate97];
function validate572(data, errors) {
  ;
  checkObject(data, obj112, obj113, ["criterion", "level"], true, errors);
  ;
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
var obj114 = ["indicator", "met"];
var obj115 = [validate1, validate301];
function validate579(data, errors) {
  ;
  checkObject(data, obj114, obj115, ["indicator", "met"], true, errors);
  ;
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
var obj116 = ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation", "feedback"];
var obj117 = [validate558, validate1, validate1, validate1, validate60, validate564, validate571, validate578, validate584, validate451];
function validate557(data, errors) {
  ;
  checkObject(data, obj116, obj117, ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation"], true, errors);
  ;
}
var decision = validate587;
function validate589(data, errors) {
  ;
  if ("notYetIssued" !== data) {
    fail(errors, "const", { allowedValue: "notYetIssued" });
  }
}
var obj118 = ["outcome"];
var obj119 = [validate589];
function validate588(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["outcome"], errors);
    ;
    checkMembers(data, obj118, obj119, errors);
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
var obj121 = ["code", "met", "actual", "required"];
var obj122 = [validate606, validate301, validate609, validate609];
function validate605(data, errors) {
  ;
  checkObject(data, obj121, obj122, ["code", "met", "actual", "required"], true, errors);
  ;
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
var obj123 = ["criterion", "met"];
function validate618(data, errors) {
  ;
  checkObject(data, obj123, obj115, ["criterion", "met"], true, errors);
  ;
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
var obj125 = ["criterion", "level"];
var obj126 = [validate1, validate493];
function validate624(data, errors) {
  ;
  checkObject(data, obj125, obj126, ["criterion", "level"], true, errors);
  ;
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
var obj127 = ["checked", "total"];
var obj128 = [validate442, validate103];
function validate629(data, errors) {
  ;
  checkObject(data, obj127, obj128, ["checked", "total"], true, errors);
  ;
}
var obj120 = [validate588, validate592];
var obj129 = ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline", "feedback"];
var obj130 = [validate594, validate1, validate1, validate519, validate1, validate97, validate1, validate60, validate584, validate604, validate614, validate617, validate623, validate629, validate301, validate451];
function validate587(data, errors) {
  ;
  checkWhen(data, obj120, errors);
  ;
  checkObject(data, obj129, obj130, ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline"], true, errors);
  ;
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
var obj131 = ["id", "publicKeyMultibase", "validFrom", "validUntil", "revoked"];
var obj132 = [validate657, validate659, validate60, validate60, validate60];
function validate656(data, errors) {
  ;
  checkObject(data, obj131, obj132, ["id", "publicKeyMultibase"], true, errors);
  ;
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
var obj133 = ["id", "name", "country", "languages", "trio", "validFrom", "validUntil", "keys"];
var obj134 = [validate1, validate97, validate524, validate649, validate301, validate60, validate60, validate655];
function validate645(data, errors) {
  ;
  checkObject(data, obj133, obj134, ["id", "name", "trio", "keys"], true, errors);
  ;
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
var obj135 = ["name", "members", "quorum"];
var obj136 = [validate97, validate671, validate103];
function validate669(data, errors) {
  ;
  checkObject(data, obj135, obj136, ["name", "members", "quorum"], true, errors);
  ;
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
var obj137 = ["type", "id", "name", "network", "quorum", "validFrom", "validUntil", "members", "groups", "veto"];
var obj138 = [validate636, validate1, validate97, validate459, validate103, validate60, validate60, validate644, validate668, validate677];
function validate635(data, errors) {
  ;
  checkObject(data, obj137, obj138, ["type", "id", "name", "network", "quorum", "validFrom", "members"], true, errors);
  ;
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
var obj139 = ["publicKeyMultibase", "name"];
var obj140 = [validate688, validate97];
function validate687(data, errors) {
  ;
  checkObject(data, obj139, obj140, ["publicKeyMultibase"], true, errors);
  ;
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
var obj141 = ["type", "id", "version", "threshold", "keys", "proof"];
var obj142 = [validate681, validate1, validate103, validate103, validate686, validate693];
function validate680(data, errors) {
  ;
  checkObject(data, obj141, obj142, ["type", "id", "version", "threshold", "keys"], true, errors);
  ;
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
var obj144 = [validate459, validate97];
function validate707(data, errors) {
  ;
  checkObject(data, obj76, obj144, ["id", "name"], true, errors);
  ;
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
function validate713(data, errors) {
  ;
  checkObject(data, obj76, obj22, ["id", "name"], true, errors);
  ;
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
var obj147 = ["id"];
var obj148 = [validate1];
function validate719(data, errors) {
  ;
  checkObject(data, obj147, obj148, ["id"], false, errors);
  ;
}
function validate718(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate719, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate723(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate635, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate728(data, errors) {
  ;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    fail(errors, "type", { type: "object" });
  }
}
var obj149 = ["credential", "fetchedAt"];
var obj150 = [validate728, validate60];
function validate727(data, errors) {
  ;
  checkObject(data, obj149, obj150, ["credential", "fetchedAt"], true, errors);
  ;
}
function validate726(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate727, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj151 = ["id", "name", "kind", "level"];
var obj152 = [validate1, validate97, validate97, validate97];
function validate734(data, errors) {
  ;
  checkObject(data, obj151, obj152, ["id", "name", "kind"], true, errors);
  ;
}
function validate733(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate734, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate741(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate446, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate752(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["issued", "suspended", "reinstated", "withdrawn", "renewed"], errors);
  ;
}
var obj153 = ["type", "at", "validUntil", "digest", "reason"];
var obj154 = [validate752, validate60, validate60, validate97, validate97];
function validate751(data, errors) {
  ;
  checkObject(data, obj153, obj154, ["type", "at"], true, errors);
  ;
}
function validate750(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate751, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj155 = ["label", "holder", "network", "scheme", "events"];
var obj156 = [validate1, validate1, validate459, validate1, validate750];
function validate745(data, errors) {
  ;
  checkObject(data, obj155, obj156, ["label", "holder", "network", "events"], true, errors);
  ;
}
function validate744(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate745, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj157 = ["type", "id", "version", "issuedAt", "expiresAt", "roots", "networks", "issuers", "didDocuments", "committees", "statusLists", "endorsers", "schemes", "register", "proof"];
var obj158 = [validate697, validate1, validate103, validate60, validate60, validate703, validate706, validate712, validate718, validate723, validate726, validate733, validate741, validate744, validate693];
function validate696(data, errors) {
  ;
  checkObject(data, obj157, obj158, ["type", "id", "version", "issuedAt", "expiresAt", "roots"], true, errors);
  ;
}
var trustedNetwork = validate707;
var acceptedIssuer = validate713;
var trustedEndorser = validate734;
var registerEntry = validate745;
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
  acceptedIssuer,
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
  registerEntry,
  scheme,
  statusList,
  trustBundle,
  trustMark,
  trustRoot,
  trustedEndorser,
  trustedNetwork
};
