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
var obj33 = [validate1, validate97, validate97, validate97];
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
var pattern4 = new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$", "u");
function validate176(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate175(data, errors) {
  ;
  checkOneOrMany(data, "string", validate176, errors);
  ;
}
function validate182(data, errors) {
  ;
  checkTypeWord(data, "Address", errors);
  ;
}
function validate192(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("GeoCoordinates" !== data) {
    fail(errors, "const", { allowedValue: "GeoCoordinates" });
  }
}
function validate194(data, errors) {
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
function validate196(data, errors) {
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
var obj38 = [validate192, validate194, validate196];
var obj39 = ["type", "latitude", "longitude"];
function validate191(data, errors) {
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
var obj40 = [validate182, validate9, validate9, validate9, validate9, validate9, validate9, validate9, validate191];
var obj41 = ["type", "addressCountry", "addressCountryCode", "addressRegion", "addressLocality", "streetAddress", "postOfficeBoxNumber", "postalCode", "geo"];
function validate181(data, errors) {
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
function validate202(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("IdentifierEntry" !== data) {
    fail(errors, "const", { allowedValue: "IdentifierEntry" });
  }
}
var obj42 = { values: ["name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress", "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId", "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier"], pattern: pattern0 };
function validate205(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj42, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj43 = [validate202, validate97, validate205];
var obj44 = ["type", "identifier", "identifierType"];
function validate201(data, errors) {
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
function validate200(data, errors) {
  ;
  checkOneOrMany(data, "object", validate201, errors);
  ;
}
var formats4 = formats.date;
function validate217(data, errors) {
  ;
  if (typeof data === "string") {
    if (!formats4(data)) {
      fail(errors, "format", { format: "date" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj46 = [validate1, validate23, validate9, validate1, validate9, validate9, validate29, validate175, validate54, validate9, validate181, validate200, validate9, validate21, validate9, validate9, validate9, validate9, validate9, validate9, validate9, validate217];
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
function validate220(data, errors) {
  ;
  if (!(typeof data == "number")) {
    fail(errors, "type", { type: "number" });
  }
}
var obj49 = ["id", "narrative"];
function validate222(data, errors) {
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
var pattern6 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
function validate232(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      fail(errors, "pattern", { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate239(data, errors) {
  ;
  checkTypeWord(data, "Related", errors);
  ;
}
var obj50 = [validate1, validate239, validate232, validate9];
var obj51 = ["id", "type", "inLanguage", "version"];
function validate237(data, errors) {
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
function validate236(data, errors) {
  ;
  checkOneOrMany(data, "object", validate237, errors);
  ;
}
function validate248(data, errors) {
  ;
  checkTypeWord(data, "ResultDescription", errors);
  ;
}
function validate251(data, errors) {
  ;
  checkOneOrMany(data, "string", validate9, errors);
  ;
}
var obj52 = { values: ["GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "Result", "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status"], pattern: pattern0 };
function validate257(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj52, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate262(data, errors) {
  ;
  checkTypeWord(data, "RubricCriterionLevel", errors);
  ;
}
var obj53 = [validate1, validate262, validate5, validate9, validate9, validate9, validate9];
var obj54 = ["id", "type", "alignment", "description", "level", "name", "points"];
function validate260(data, errors) {
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
function validate259(data, errors) {
  ;
  checkOneOrMany(data, "object", validate260, errors);
  ;
}
var obj55 = [validate1, validate248, validate5, validate251, validate9, validate1, validate9, validate257, validate259, validate9, validate9];
var obj56 = ["id", "type", "alignment", "allowedValue", "name", "requiredLevel", "requiredValue", "resultType", "rubricCriterionLevel", "valueMax", "valueMin"];
function validate246(data, errors) {
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
function validate245(data, errors) {
  ;
  checkOneOrMany(data, "object", validate246, errors);
  ;
}
var obj57 = [validate1, validate3, validate5, validate19, validate21, validate220, validate222, validate9, validate29, validate175, validate9, validate9, validate54, validate232, validate9, validate200, validate236, validate245, validate9, validate251, validate9];
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
var badge = validate278;
function validate281(data, errors) {
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
function validate290(data, errors) {
  ;
  checkTypeWord(data, "AchievementSubject", errors);
  ;
}
function validate298(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("IdentityObject" !== data) {
    fail(errors, "const", { allowedValue: "IdentityObject" });
  }
}
function validate300(data, errors) {
  ;
  if (typeof data !== "boolean") {
    fail(errors, "type", { type: "boolean" });
  }
}
var obj59 = [validate298, validate300, validate97, validate205, validate9];
var obj60 = ["type", "hashed", "identityHash", "identityType", "salt"];
function validate297(data, errors) {
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
function validate296(data, errors) {
  ;
  checkOneOrMany(data, "object", validate297, errors);
  ;
}
function validate312(data, errors) {
  ;
  checkTypeWord(data, "Result", errors);
  ;
}
function validate317(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"], errors);
  ;
}
var obj62 = [validate312, validate1, validate5, validate1, validate317, validate9];
var obj63 = ["type", "achievedLevel", "alignment", "resultDescription", "status", "value"];
function validate311(data, errors) {
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
function validate310(data, errors) {
  ;
  checkOneOrMany(data, "object", validate311, errors);
  ;
}
var obj64 = [validate1, validate290, validate60, validate60, validate220, validate0, validate296, validate54, validate9, validate9, validate310, validate9, validate21, validate9];
var obj65 = ["id", "type", "activityEndDate", "activityStartDate", "creditsEarned", "achievement", "identifier", "image", "licenseNumber", "narrative", "result", "role", "source", "term"];
function validate288(data, errors) {
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
var obj66 = [validate139, validate1, validate281, validate9, validate9, validate54, validate60, validate288, validate29, validate175, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate163, validate132];
var obj67 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "endorsement", "endorsementJwt", "evidence", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "relatedResource", "proof"];
function validate278(data, errors) {
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
var olderBadge = validate340;
var obj68 = [validate40, validate1, validate281, validate9, validate9, validate54, validate60, validate288, validate29, validate175, validate68, validate80, validate60, validate60, validate85, validate85, validate88, validate114, validate120, validate126, validate132];
var obj69 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "endorsement", "endorsementJwt", "evidence", "issuer", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "proof"];
function validate340(data, errors) {
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
var label = validate362;
function validate364(data, errors) {
  ;
  validate21(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["name"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate370(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("QualityAssuranceCredential" !== data) {
    fail(errors, "const", { allowedValue: "QualityAssuranceCredential" });
  }
}
var obj70 = [validate370];
var obj71 = ["achievementType"];
function validate369(data, errors) {
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
var obj72 = [validate364, validate369];
var obj73 = ["source", "achievement"];
function validate367(data, errors) {
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
var obj74 = [validate364, validate367];
var obj75 = ["issuer", "credentialSubject"];
function validate362(data, errors) {
  ;
  validate278(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["name", "awardedDate", "validUntil"], errors);
    ;
    checkMembers(data, obj75, obj74, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var trustMark = validate374;
var obj76 = [validate364];
var obj77 = ["issuer"];
function validate374(data, errors) {
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
var credential = validate377;
var pattern8 = new RegExp("^https://www\\.w3\\.org/ns/credentials/v2$", "u");
function validate380(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      fail(errors, "pattern", { pattern: "^https://www\\.w3\\.org/ns/credentials/v2$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj78 = [validate41, validate380];
function validate378(data, errors) {
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
function validate384(data, errors) {
  ;
  checkTypeWord(data, "VerifiableCredential", errors);
  ;
}
var obj79 = [validate1, validate9];
var obj80 = ["id", "name"];
function validate390(data, errors) {
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
function validate388(data, errors) {
  ;
  if (typeof data === "string") {
    validate1(data, errors);
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate390(data, errors);
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
function validate399(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      fail(errors, "minProperties", { limit: 1 });
    }
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj81 = [validate378, validate1, validate384, validate9, validate9, validate388, validate60, validate60, validate85, validate85, validate399, validate88, validate114, validate120, validate126, validate163, validate132];
var obj82 = ["@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialSubject", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "relatedResource", "proof"];
function validate377(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context", "type", "issuer", "credentialSubject"], errors);
    ;
    checkMembers(data, obj82, obj81, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var statusList = validate407;
function validate410(data, errors) {
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
function validate422(data, errors) {
  ;
  checkTypeWord(data, "BitstringStatusList", errors);
  ;
}
function validate425(data, errors) {
  ;
  if (typeof data === "string") {
    if (data.length < 1) {
      fail(errors, "minLength", { limit: 1 });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate424(data, errors) {
  ;
  if (typeof data === "string") {
    validate425(data, errors);
  } else if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        fail(errors, "minItems", { limit: 1 });
      }
      checkEach(data, validate425, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "array"] });
  }
}
var pattern9 = new RegExp("^u[A-Za-z0-9_-]+$", "u");
function validate429(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      fail(errors, "pattern", { pattern: "^u[A-Za-z0-9_-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate431(data, errors) {
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
var obj83 = [validate1, validate422, validate424, validate429, validate431];
var obj84 = ["id", "type", "statusPurpose", "encodedList", "ttl"];
function validate420(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "statusPurpose", "encodedList"], errors);
    ;
    checkMembers(data, obj84, obj83, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj85 = [validate378, validate1, validate410, validate9, validate9, validate388, validate60, validate60, validate85, validate85, validate420, validate132];
var obj86 = ["@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialSubject", "proof"];
function validate407(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context", "type", "id", "issuer", "credentialSubject"], errors);
    ;
    checkMembers(data, obj86, obj85, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var scheme = validate435;
function validate436(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("LabelScheme" !== data) {
    fail(errors, "const", { allowedValue: "LabelScheme" });
  }
}
function validate440(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      fail(errors, "minProperties", { limit: 1 });
    }
    checkNames(data, validate232, errors);
    ;
    checkValues(data, validate97, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var pattern10 = new RegExp("^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$", "u");
function validate448(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      fail(errors, "pattern", { pattern: "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj87 = [validate448, validate97, validate1, validate97];
var obj88 = ["id", "name", "url", "email"];
function validate447(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name"], errors);
    ;
    checkMembers(data, obj88, obj87, errors);
    ;
    checkClosed(data, obj88, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate454(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate232, errors);
    ;
    checkUnique(data, true, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj90 = [validate1, validate440, validate440, validate300];
var obj91 = ["id", "name", "description", "evidenceRequired"];
function validate458(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name", "evidenceRequired"], errors);
    ;
    checkMembers(data, obj91, obj90, errors);
    ;
    checkClosed(data, obj91, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate457(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate458, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate466(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name", "evidenceRequired"], errors);
    ;
    checkMembers(data, obj91, obj90, errors);
    ;
    checkClosed(data, obj91, errors);
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
    checkEach(data, validate466, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj96 = [validate1, validate440];
function validate474(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name"], errors);
    ;
    checkMembers(data, obj80, obj96, errors);
    ;
    checkClosed(data, obj80, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate473(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate474, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate482(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
}
var obj99 = [validate1, validate482, validate440, validate440];
var obj100 = ["id", "level", "name", "description"];
function validate480(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "level", "name"], errors);
    ;
    checkMembers(data, obj100, obj99, errors);
    ;
    checkClosed(data, obj100, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate479(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate480, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate490(data, errors) {
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
function validate492(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("lowest" !== data) {
    fail(errors, "const", { allowedValue: "lowest" });
  }
}
var obj102 = [validate482, validate490, validate492];
var obj103 = ["minimumLevel", "minimumIndicatorShare", "levelCombination"];
function validate488(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["minimumLevel", "minimumIndicatorShare", "levelCombination"], errors);
    ;
    checkMembers(data, obj103, obj102, errors);
    ;
    checkClosed(data, obj103, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj105 = [validate103, validate103, validate431, validate103, validate103];
var obj106 = ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"];
function validate497(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"], errors);
    ;
    checkMembers(data, obj106, obj105, errors);
    ;
    checkClosed(data, obj106, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj108 = [validate436, validate1, validate97, validate440, validate440, validate440, validate1, validate447, validate454, validate457, validate465, validate473, validate479, validate488, validate103, validate103, validate497];
var obj109 = ["type", "id", "version", "name", "description", "criteria", "criteriaUrl", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"];
function validate435(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "version", "name", "description", "criteria", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"], errors);
    ;
    checkMembers(data, obj109, obj108, errors);
    ;
    checkClosed(data, obj109, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var application = validate504;
function validate505(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("LabelApplication" !== data) {
    fail(errors, "const", { allowedValue: "LabelApplication" });
  }
}
var pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
function validate508(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern12 = new RegExp("^[A-Z]{2}$", "u");
function validate513(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Z]{2}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate522(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj111 = [validate1, validate300, validate97, validate522];
var obj112 = ["criterion", "met", "explanation", "evidence"];
function validate518(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "met"], errors);
    ;
    checkMembers(data, obj112, obj111, errors);
    ;
    checkClosed(data, obj112, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate517(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate518, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj114 = [validate1, validate440, validate522];
var obj115 = ["criterion", "text", "evidence"];
function validate528(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "text"], errors);
    ;
    checkMembers(data, obj115, obj114, errors);
    ;
    checkClosed(data, obj115, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate527(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate528, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj117 = [validate1, validate300, validate522];
var obj118 = ["indicator", "checked", "evidence"];
function validate535(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["indicator", "checked"], errors);
    ;
    checkMembers(data, obj118, obj117, errors);
    ;
    checkClosed(data, obj118, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate534(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate535, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate542(data, errors) {
  ;
  validate69(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate541(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate542, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj120 = [validate505, validate1, validate508, validate1, validate97, validate364, validate513, validate454, validate60, validate517, validate527, validate534, validate541];
var obj121 = ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"];
function validate504(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"], errors);
    ;
    checkMembers(data, obj121, obj120, errors);
    ;
    checkClosed(data, obj121, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var assessment = validate546;
function validate547(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Assessment" !== data) {
    fail(errors, "const", { allowedValue: "Assessment" });
  }
}
var obj123 = [validate1, validate300, validate97];
var obj124 = ["criterion", "met", "comment"];
function validate554(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "met"], errors);
    ;
    checkMembers(data, obj124, obj123, errors);
    ;
    checkClosed(data, obj124, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate553(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate554, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj126 = [validate1, validate482, validate97];
var obj127 = ["criterion", "level", "comment"];
function validate561(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "level"], errors);
    ;
    checkMembers(data, obj127, obj126, errors);
    ;
    checkClosed(data, obj127, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate560(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate561, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj129 = [validate1, validate300];
var obj130 = ["indicator", "met"];
function validate568(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["indicator", "met"], errors);
    ;
    checkMembers(data, obj130, obj129, errors);
    ;
    checkClosed(data, obj130, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate567(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate568, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate573(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["issue", "notYetIssued"], errors);
  ;
}
var obj132 = [validate547, validate1, validate1, validate1, validate60, validate553, validate560, validate567, validate573, validate440];
var obj133 = ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation", "feedback"];
function validate546(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation"], errors);
    ;
    checkMembers(data, obj133, obj132, errors);
    ;
    checkClosed(data, obj133, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var decision = validate576;
function validate578(data, errors) {
  ;
  if ("notYetIssued" !== data) {
    fail(errors, "const", { allowedValue: "notYetIssued" });
  }
}
var obj135 = [validate578];
var obj136 = ["outcome"];
function validate577(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["outcome"], errors);
    ;
    checkMembers(data, obj136, obj135, errors);
    ;
  }
}
function validate581(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["feedback"], errors);
    ;
  }
}
function validate583(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Decision" !== data) {
    fail(errors, "const", { allowedValue: "Decision" });
  }
}
function validate595(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["FORM_COMPLETE", "FORMAL_ALL", "EVIDENCE_ALL", "ANSWERS_MIN_LEVEL", "INDICATORS_MIN_SHARE"], errors);
  ;
}
var schema167 = { "type": ["number", "string", "boolean"], "$id": "part22" };
function validate598(data, errors) {
  ;
  if (!(typeof data == "number") && typeof data !== "string" && typeof data !== "boolean") {
    fail(errors, "type", { type: schema167.type });
  }
}
var obj138 = [validate595, validate300, validate598, validate598];
var obj139 = ["code", "met", "actual", "required"];
function validate594(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["code", "met", "actual", "required"], errors);
    ;
    checkMembers(data, obj139, obj138, errors);
    ;
    checkClosed(data, obj139, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate593(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate594, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate603(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate595, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj142 = ["criterion", "met"];
function validate607(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "met"], errors);
    ;
    checkMembers(data, obj142, obj129, errors);
    ;
    checkClosed(data, obj142, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate606(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate607, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj144 = [validate1, validate482];
var obj145 = ["criterion", "level"];
function validate613(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["criterion", "level"], errors);
    ;
    checkMembers(data, obj145, obj144, errors);
    ;
    checkClosed(data, obj145, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate612(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate613, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj147 = [validate431, validate103];
var obj148 = ["checked", "total"];
function validate618(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["checked", "total"], errors);
    ;
    checkMembers(data, obj148, obj147, errors);
    ;
    checkClosed(data, obj148, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var obj137 = [validate577, validate581];
var obj150 = [validate583, validate1, validate1, validate508, validate1, validate97, validate1, validate60, validate573, validate593, validate603, validate606, validate612, validate618, validate300, validate440];
var obj151 = ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline", "feedback"];
function validate576(data, errors) {
  ;
  checkWhen(data, obj137, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline"], errors);
    ;
    checkMembers(data, obj151, obj150, errors);
    ;
    checkClosed(data, obj151, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var committee = validate624;
function validate625(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Committee" !== data) {
    fail(errors, "const", { allowedValue: "Committee" });
  }
}
function validate638(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate232, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var pattern13 = new RegExp("^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$", "u");
function validate646(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      fail(errors, "pattern", { pattern: "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern14 = new RegExp("^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$", "u");
function validate648(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      fail(errors, "pattern", { pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj153 = [validate646, validate648, validate60, validate60, validate60];
var obj154 = ["id", "publicKeyMultibase", "validFrom", "validUntil", "revoked"];
function validate645(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "publicKeyMultibase"], errors);
    ;
    checkMembers(data, obj154, obj153, errors);
    ;
    checkClosed(data, obj154, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate644(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate645, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj156 = [validate1, validate97, validate513, validate638, validate300, validate60, validate60, validate644];
var obj157 = ["id", "name", "country", "languages", "trio", "validFrom", "validUntil", "keys"];
function validate634(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name", "trio", "keys"], errors);
    ;
    checkMembers(data, obj157, obj156, errors);
    ;
    checkClosed(data, obj157, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate633(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate634, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate660(data, errors) {
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
var obj159 = [validate97, validate660, validate103];
var obj160 = ["name", "members", "quorum"];
function validate658(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["name", "members", "quorum"], errors);
    ;
    checkMembers(data, obj160, obj159, errors);
    ;
    checkClosed(data, obj160, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate657(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate658, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate666(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj162 = [validate625, validate1, validate97, validate448, validate103, validate60, validate60, validate633, validate657, validate666];
var obj163 = ["type", "id", "name", "network", "quorum", "validFrom", "validUntil", "members", "groups", "veto"];
function validate624(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "name", "network", "quorum", "validFrom", "members"], errors);
    ;
    checkMembers(data, obj163, obj162, errors);
    ;
    checkClosed(data, obj163, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var trustRoot = validate669;
function validate670(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("TrustRoot" !== data) {
    fail(errors, "const", { allowedValue: "TrustRoot" });
  }
}
function validate677(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      fail(errors, "pattern", { pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj165 = [validate677, validate97];
var obj166 = ["publicKeyMultibase", "name"];
function validate676(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["publicKeyMultibase"], errors);
    ;
    checkMembers(data, obj166, obj165, errors);
    ;
    checkClosed(data, obj166, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate675(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate676, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate682(data, errors) {
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
var obj168 = [validate670, validate1, validate103, validate103, validate675, validate682];
var obj169 = ["type", "id", "version", "threshold", "keys", "proof"];
function validate669(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "version", "threshold", "keys"], errors);
    ;
    checkMembers(data, obj169, obj168, errors);
    ;
    checkClosed(data, obj169, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var trustBundle = validate685;
function validate686(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("TrustBundle" !== data) {
    fail(errors, "const", { allowedValue: "TrustBundle" });
  }
}
function validate692(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate669, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj171 = [validate448, validate97];
function validate696(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name"], errors);
    ;
    checkMembers(data, obj80, obj171, errors);
    ;
    checkClosed(data, obj80, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate695(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate696, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj174 = [validate1];
var obj175 = ["id"];
function validate702(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id"], errors);
    ;
    checkMembers(data, obj175, obj174, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate701(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate702, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate706(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate624, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate711(data, errors) {
  ;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    fail(errors, "type", { type: "object" });
  }
}
var obj176 = [validate711, validate60];
var obj177 = ["credential", "fetchedAt"];
function validate710(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["credential", "fetchedAt"], errors);
    ;
    checkMembers(data, obj177, obj176, errors);
    ;
    checkClosed(data, obj177, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate709(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate710, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj180 = ["id", "name", "kind", "level"];
function validate717(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id", "name", "kind"], errors);
    ;
    checkMembers(data, obj180, obj33, errors);
    ;
    checkClosed(data, obj180, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate716(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate717, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate724(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate435, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate735(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["issued", "suspended", "reinstated", "withdrawn", "renewed"], errors);
  ;
}
var obj182 = [validate735, validate60, validate60, validate97, validate97];
var obj183 = ["type", "at", "validUntil", "digest", "reason"];
function validate734(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "at"], errors);
    ;
    checkMembers(data, obj183, obj182, errors);
    ;
    checkClosed(data, obj183, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate733(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate734, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj185 = [validate1, validate1, validate448, validate1, validate733];
var obj186 = ["label", "holder", "network", "scheme", "events"];
function validate728(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["label", "holder", "network", "events"], errors);
    ;
    checkMembers(data, obj186, obj185, errors);
    ;
    checkClosed(data, obj186, errors);
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
var obj188 = [validate686, validate1, validate103, validate60, validate60, validate692, validate695, validate701, validate706, validate709, validate716, validate724, validate727, validate682];
var obj189 = ["type", "id", "version", "issuedAt", "expiresAt", "roots", "networks", "didDocuments", "committees", "statusLists", "endorsers", "schemes", "register", "proof"];
function validate685(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type", "id", "version", "issuedAt", "expiresAt", "roots"], errors);
    ;
    checkMembers(data, obj189, obj188, errors);
    ;
    checkClosed(data, obj189, errors);
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
