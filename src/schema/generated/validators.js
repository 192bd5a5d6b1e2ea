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
var pattern2 = new RegExp("^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$", "u");
function validate28(data, errors) {
  ;
  if (typeof data === "string") {
    if (data.length > 64) {
      fail(errors, "maxLength", { limit: 64 });
    }
    if (!pattern2.test(data)) {
      fail(errors, "pattern", { pattern: "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate30(data, errors) {
  ;
  checkListed(data, ["ltr", "rtl"], errors);
  ;
}
var obj4 = ["@value", "@language", "@direction"];
var obj5 = [validate9, validate28, validate30];
function validate26(data, errors) {
  ;
  checkObject(data, obj4, obj5, ["@value"], true, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      fail(errors, "minProperties", { limit: 2 });
    }
  }
}
function validate25(data, errors) {
  ;
  if (typeof data === "string") {
    if (typeof data !== "string") {
      fail(errors, "type", { type: "string" });
    }
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate26(data, errors);
  } else if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        fail(errors, "minItems", { limit: 1 });
      }
      checkEach(data, validate26, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "object", "array"] });
  }
}
function validate42(data, errors) {
  ;
}
function validate44(data, errors) {
  ;
  if ("https://www.w3.org/2018/credentials/v1" !== data) {
    fail(errors, "const", { allowedValue: "https://www.w3.org/2018/credentials/v1" });
  }
}
var obj6 = [validate42, validate44];
function validate41(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkTuple(data, obj6, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj7 = ["@context"];
var obj8 = [validate41];
function validate40(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["@context"], errors);
    ;
    checkMembers(data, obj7, obj8, errors);
    ;
  }
}
function validate50(data, errors) {
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
function validate54(data, errors) {
  ;
  checkListed(data, ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "https://purl.imsglobal.org/spec/ob/v3p0/context.json"], errors);
  ;
}
var obj9 = [validate50, validate44, validate54];
function validate49(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 2) {
      fail(errors, "minItems", { limit: 2 });
    }
    checkTuple(data, obj9, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate58(data, errors) {
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
function validate65(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Image" !== data) {
    fail(errors, "const", { allowedValue: "Image" });
  }
}
var obj10 = ["id", "type", "caption"];
var obj11 = [validate1, validate65, validate9];
function validate63(data, errors) {
  ;
  checkObject(data, obj10, obj11, ["id", "type"], true, errors);
  ;
}
var formats2 = formats["date-time"];
function validate69(data, errors) {
  ;
  if (typeof data === "string") {
    if (!formats2(data)) {
      fail(errors, "format", { format: "date-time" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate73(data, errors) {
  ;
  checkTypeWord(data, "EndorsementSubject", errors);
  ;
}
var obj12 = ["id", "type", "endorsementComment"];
var obj13 = [validate1, validate73, validate9];
function validate71(data, errors) {
  ;
  checkObject(data, obj12, obj13, ["id", "type"], false, errors);
  ;
}
function validate80(data, errors) {
  ;
  checkTypeWord(data, "Evidence", errors);
  ;
}
var obj14 = ["id", "type", "narrative", "name", "description", "genre", "audience"];
var obj15 = [validate1, validate80, validate9, validate9, validate9, validate9, validate9];
function validate78(data, errors) {
  ;
  checkObject(data, obj14, obj15, ["type"], false, errors);
  ;
}
function validate77(data, errors) {
  ;
  checkOneOrMany(data, "object", validate78, errors);
  ;
}
function validate89(data, errors) {
  ;
  if (typeof data === "string") {
    validate1(data, errors);
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate21(data, errors);
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
function validate94(data, errors) {
  ;
  checkAbsent(data, true, errors);
  ;
}
function validate100(data, errors) {
  ;
  checkListed(data, ["BitstringStatusListEntry", "StatusList2021Entry"], errors);
  ;
}
var obj16 = ["type"];
var obj17 = [validate100];
function validate99(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj16, obj17, errors);
    ;
  }
}
function validate103(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["statusPurpose", "statusListIndex", "statusListCredential"], errors);
    ;
  }
}
function validate106(data, errors) {
  ;
  if (typeof data === "string") {
    if (data.length < 1) {
      fail(errors, "minLength", { limit: 1 });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern3 = new RegExp("^(?:0|[1-9][0-9]*)$", "u");
function validate109(data, errors) {
  ;
  if (typeof data === "string") {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
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
function validate112(data, errors) {
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
var pattern4 = new RegExp("^0x[0-9A-Fa-f]+$", "u");
function validate116(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      fail(errors, "pattern", { pattern: "^0x[0-9A-Fa-f]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj19 = ["status", "message"];
var obj20 = [validate116, validate9];
function validate115(data, errors) {
  ;
  checkObject(data, obj19, obj20, ["status", "message"], false, errors);
  ;
}
function validate114(data, errors) {
  ;
  checkOneOrMany(data, "object", validate115, errors);
  ;
}
var obj18 = [validate99, validate103];
var obj21 = ["id", "type", "statusPurpose", "statusListIndex", "statusListCredential", "statusSize", "statusMessage"];
var obj22 = [validate1, validate106, validate106, validate109, validate1, validate112, validate114];
function validate98(data, errors) {
  ;
  checkWhen(data, obj18, errors);
  ;
  checkObject(data, obj21, obj22, ["type"], false, errors);
  ;
}
function validate97(data, errors) {
  ;
  checkOneOrMany(data, "object", validate98, errors);
  ;
}
var obj23 = ["id", "type"];
var obj24 = [validate1, validate106];
function validate124(data, errors) {
  ;
  checkObject(data, obj23, obj24, ["id", "type"], false, errors);
  ;
}
function validate123(data, errors) {
  ;
  checkOneOrMany(data, "object", validate124, errors);
  ;
}
function validate130(data, errors) {
  ;
  checkObject(data, obj23, obj24, ["id", "type"], false, errors);
  ;
}
function validate129(data, errors) {
  ;
  checkOneOrMany(data, "object", validate130, errors);
  ;
}
function validate136(data, errors) {
  ;
  checkObject(data, obj23, obj24, ["type"], false, errors);
  ;
}
function validate135(data, errors) {
  ;
  checkOneOrMany(data, "object", validate136, errors);
  ;
}
var obj30 = [validate9];
function validate142(data, errors) {
  ;
  checkObject(data, obj16, obj30, ["type"], false, errors);
  ;
}
function validate141(data, errors) {
  ;
  checkOneOrMany(data, "object", validate142, errors);
  ;
}
var obj31 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "evidence", "issuer", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "proof"];
var obj32 = [validate49, validate1, validate58, validate9, validate9, validate63, validate69, validate71, validate77, validate89, validate69, validate69, validate94, validate94, validate97, validate123, validate129, validate135, validate141];
function validate48(data, errors) {
  ;
  checkObject(data, obj31, obj32, ["@context", "type", "id", "name", "credentialSubject", "issuer", "issuanceDate"], false, errors);
  ;
}
function validate150(data, errors) {
  ;
  if ("https://www.w3.org/ns/credentials/v2" !== data) {
    fail(errors, "const", { allowedValue: "https://www.w3.org/ns/credentials/v2" });
  }
}
function validate152(data, errors) {
  ;
  checkListed(data, ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"], errors);
  ;
}
var obj33 = [validate50, validate150, validate152];
function validate148(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 2) {
      fail(errors, "minItems", { limit: 2 });
    }
    checkTuple(data, obj33, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var pattern5 = new RegExp("^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?( +sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?)*$", "u");
function validate176(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      fail(errors, "pattern", { pattern: "^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?( +sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?)*$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj34 = ["id", "digestMultibase", "digestSRI", "mediaType"];
var obj35 = [validate1, validate106, validate176, validate106];
function validate173(data, errors) {
  ;
  checkObject(data, obj34, obj35, ["id"], false, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["digestMultibase", "digestSRI"], errors);
    ;
  }
}
function validate172(data, errors) {
  ;
  checkOneOrMany(data, "object", validate173, errors);
  ;
}
var obj36 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "evidence", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "relatedResource", "proof"];
var obj37 = [validate148, validate1, validate58, validate25, validate25, validate63, validate69, validate71, validate77, validate89, validate69, validate69, validate94, validate94, validate97, validate123, validate129, validate135, validate172, validate141];
function validate147(data, errors) {
  ;
  checkObject(data, obj36, obj37, ["@context", "type", "id", "name", "credentialSubject", "issuer", "validFrom"], false, errors);
  ;
}
var obj38 = [validate40, validate48, validate147];
function validate39(data, errors) {
  ;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    fail(errors, "type", { type: "object" });
  }
  checkWhen(data, obj38, errors);
  ;
}
function validate38(data, errors) {
  ;
  checkOneOrMany(data, "object", validate39, errors);
  ;
}
var pattern6 = new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$", "u");
function validate186(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate185(data, errors) {
  ;
  checkOneOrMany(data, "string", validate186, errors);
  ;
}
function validate192(data, errors) {
  ;
  checkTypeWord(data, "Address", errors);
  ;
}
function validate202(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("GeoCoordinates" !== data) {
    fail(errors, "const", { allowedValue: "GeoCoordinates" });
  }
}
function validate204(data, errors) {
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
function validate206(data, errors) {
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
var obj39 = ["type", "latitude", "longitude"];
var obj40 = [validate202, validate204, validate206];
function validate201(data, errors) {
  ;
  checkObject(data, obj39, obj40, ["type", "latitude", "longitude"], false, errors);
  ;
}
var obj41 = ["type", "addressCountry", "addressCountryCode", "addressRegion", "addressLocality", "streetAddress", "postOfficeBoxNumber", "postalCode", "geo"];
var obj42 = [validate192, validate9, validate9, validate9, validate9, validate9, validate9, validate9, validate201];
function validate191(data, errors) {
  ;
  checkObject(data, obj41, obj42, ["type"], false, errors);
  ;
}
function validate212(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("IdentifierEntry" !== data) {
    fail(errors, "const", { allowedValue: "IdentifierEntry" });
  }
}
var obj43 = { values: ["name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress", "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId", "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier"], pattern: pattern0 };
function validate215(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj43, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj44 = ["type", "identifier", "identifierType"];
var obj45 = [validate212, validate106, validate215];
function validate211(data, errors) {
  ;
  checkObject(data, obj44, obj45, ["type", "identifier", "identifierType"], true, errors);
  ;
}
function validate210(data, errors) {
  ;
  checkOneOrMany(data, "object", validate211, errors);
  ;
}
var formats4 = formats.date;
function validate227(data, errors) {
  ;
  if (typeof data === "string") {
    if (!formats4(data)) {
      fail(errors, "format", { format: "date" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj46 = ["id", "type", "name", "url", "phone", "description", "endorsement", "endorsementJwt", "image", "email", "address", "otherIdentifier", "official", "parentOrg", "familyName", "givenName", "additionalName", "patronymicName", "honorificPrefix", "honorificSuffix", "familyNamePrefix", "dateOfBirth"];
var obj47 = [validate1, validate23, validate25, validate1, validate9, validate25, validate38, validate185, validate63, validate9, validate191, validate210, validate9, validate21, validate9, validate9, validate9, validate9, validate9, validate9, validate9, validate227];
function validate21(data, errors) {
  ;
  checkObject(data, obj46, obj47, ["id", "type"], false, errors);
  ;
}
function validate230(data, errors) {
  ;
  if (!(typeof data == "number")) {
    fail(errors, "type", { type: "number" });
  }
}
var obj48 = ["id", "narrative"];
function validate232(data, errors) {
  ;
  checkObject(data, obj48, obj24, [], false, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["id", "narrative"], errors);
    ;
  }
}
var pattern8 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
function validate242(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      fail(errors, "pattern", { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate249(data, errors) {
  ;
  checkTypeWord(data, "Related", errors);
  ;
}
var obj50 = ["id", "type", "inLanguage", "version"];
var obj51 = [validate1, validate249, validate242, validate9];
function validate247(data, errors) {
  ;
  checkObject(data, obj50, obj51, ["id", "type"], false, errors);
  ;
}
function validate246(data, errors) {
  ;
  checkOneOrMany(data, "object", validate247, errors);
  ;
}
function validate258(data, errors) {
  ;
  checkTypeWord(data, "ResultDescription", errors);
  ;
}
function validate261(data, errors) {
  ;
  checkOneOrMany(data, "string", validate9, errors);
  ;
}
var obj52 = { values: ["GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "Result", "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status"], pattern: pattern0 };
function validate267(data, errors) {
  ;
  if (typeof data === "string") {
    checkExtensible(data, obj52, errors);
    ;
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate272(data, errors) {
  ;
  checkTypeWord(data, "RubricCriterionLevel", errors);
  ;
}
var obj53 = ["id", "type", "alignment", "description", "level", "name", "points"];
var obj54 = [validate1, validate272, validate5, validate9, validate9, validate9, validate9];
function validate270(data, errors) {
  ;
  checkObject(data, obj53, obj54, ["id", "type", "name"], false, errors);
  ;
}
function validate269(data, errors) {
  ;
  checkOneOrMany(data, "object", validate270, errors);
  ;
}
var obj55 = ["id", "type", "alignment", "allowedValue", "name", "requiredLevel", "requiredValue", "resultType", "rubricCriterionLevel", "valueMax", "valueMin"];
var obj56 = [validate1, validate258, validate5, validate261, validate9, validate1, validate9, validate267, validate269, validate9, validate9];
function validate256(data, errors) {
  ;
  checkObject(data, obj55, obj56, ["id", "type", "name", "resultType"], false, errors);
  ;
}
function validate255(data, errors) {
  ;
  checkOneOrMany(data, "object", validate256, errors);
  ;
}
var obj57 = ["id", "type", "alignment", "achievementType", "creator", "creditsAvailable", "criteria", "description", "endorsement", "endorsementJwt", "fieldOfStudy", "humanCode", "image", "inLanguage", "name", "otherIdentifier", "related", "resultDescription", "specialization", "tag", "version"];
var obj58 = [validate1, validate3, validate5, validate19, validate21, validate230, validate232, validate25, validate38, validate185, validate9, validate9, validate63, validate242, validate25, validate210, validate246, validate255, validate9, validate261, validate9];
function validate0(data, errors) {
  ;
  checkObject(data, obj57, obj58, ["id", "type", "criteria", "description", "name"], false, errors);
  ;
}
var evidence = validate78;
var profile = validate21;
var endorsement = validate147;
var olderEndorsement = validate48;
var badge = validate288;
function validate291(data, errors) {
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
function validate300(data, errors) {
  ;
  checkTypeWord(data, "AchievementSubject", errors);
  ;
}
function validate308(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("IdentityObject" !== data) {
    fail(errors, "const", { allowedValue: "IdentityObject" });
  }
}
function validate310(data, errors) {
  ;
  if (typeof data !== "boolean") {
    fail(errors, "type", { type: "boolean" });
  }
}
var obj59 = ["type", "hashed", "identityHash", "identityType", "salt"];
var obj60 = [validate308, validate310, validate106, validate215, validate9];
function validate307(data, errors) {
  ;
  checkObject(data, obj59, obj60, ["type", "hashed", "identityHash", "identityType"], true, errors);
  ;
}
function validate306(data, errors) {
  ;
  checkOneOrMany(data, "object", validate307, errors);
  ;
}
function validate322(data, errors) {
  ;
  checkTypeWord(data, "Result", errors);
  ;
}
function validate327(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"], errors);
  ;
}
var obj61 = ["type", "achievedLevel", "alignment", "resultDescription", "status", "value"];
var obj62 = [validate322, validate1, validate5, validate1, validate327, validate9];
function validate321(data, errors) {
  ;
  checkObject(data, obj61, obj62, ["type"], false, errors);
  ;
}
function validate320(data, errors) {
  ;
  checkOneOrMany(data, "object", validate321, errors);
  ;
}
var obj63 = ["id", "type", "activityEndDate", "activityStartDate", "creditsEarned", "achievement", "identifier", "image", "licenseNumber", "narrative", "result", "role", "source", "term"];
var obj64 = [validate1, validate300, validate69, validate69, validate230, validate0, validate306, validate63, validate9, validate9, validate320, validate9, validate21, validate9];
function validate298(data, errors) {
  ;
  checkObject(data, obj63, obj64, ["type", "achievement"], false, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["id", "identifier"], errors);
    ;
  }
}
var obj65 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "endorsement", "endorsementJwt", "evidence", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "relatedResource", "proof"];
var obj66 = [validate148, validate1, validate291, validate25, validate25, validate63, validate69, validate298, validate38, validate185, validate77, validate89, validate69, validate69, validate94, validate94, validate97, validate123, validate129, validate135, validate172, validate141];
function validate288(data, errors) {
  ;
  checkObject(data, obj65, obj66, ["@context", "id", "type", "credentialSubject", "issuer", "validFrom"], false, errors);
  ;
}
var olderBadge = validate350;
var obj67 = ["@context", "id", "type", "name", "description", "image", "awardedDate", "credentialSubject", "endorsement", "endorsementJwt", "evidence", "issuer", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "proof"];
var obj68 = [validate49, validate1, validate291, validate9, validate9, validate63, validate69, validate298, validate38, validate185, validate77, validate89, validate69, validate69, validate94, validate94, validate97, validate123, validate129, validate135, validate141];
function validate350(data, errors) {
  ;
  checkObject(data, obj67, obj68, ["@context", "id", "type", "credentialSubject", "issuer", "issuanceDate"], false, errors);
  ;
}
var label = validate372;
function validate374(data, errors) {
  ;
  validate21(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["name"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate380(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("QualityAssuranceCredential" !== data) {
    fail(errors, "const", { allowedValue: "QualityAssuranceCredential" });
  }
}
var obj69 = ["achievementType"];
var obj70 = [validate380];
function validate379(data, errors) {
  ;
  checkObject(data, obj69, obj70, ["achievementType", "version", "creator"], false, errors);
  ;
}
var obj71 = ["source", "achievement"];
var obj72 = [validate374, validate379];
function validate377(data, errors) {
  ;
  checkObject(data, obj71, obj72, ["id", "source"], false, errors);
  ;
}
var obj73 = ["issuer", "credentialSubject"];
var obj74 = [validate374, validate377];
function validate372(data, errors) {
  ;
  validate288(data, errors);
  checkObject(data, obj73, obj74, ["name", "awardedDate", "validUntil"], false, errors);
  ;
}
var trustMark = validate384;
var obj75 = ["issuer"];
var obj76 = [validate374];
function validate384(data, errors) {
  ;
  validate147(data, errors);
  checkObject(data, obj75, obj76, ["validUntil"], false, errors);
  ;
}
var authority = validate387;
function validate392(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("ext:AuthorityToIssue" !== data) {
    fail(errors, "const", { allowedValue: "ext:AuthorityToIssue" });
  }
}
function validate394(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
  }
}
var obj77 = ["achievementType", "alignment"];
var obj78 = [validate392, validate394];
function validate391(data, errors) {
  ;
  checkObject(data, obj77, obj78, ["achievementType", "alignment"], false, errors);
  ;
}
var obj79 = ["achievement"];
var obj80 = [validate391];
function validate390(data, errors) {
  ;
  checkObject(data, obj79, obj80, ["id"], false, errors);
  ;
}
var obj82 = [validate374, validate390];
function validate387(data, errors) {
  ;
  validate288(data, errors);
  checkObject(data, obj73, obj82, ["validUntil"], false, errors);
  ;
}
var credential = validate398;
var pattern10 = new RegExp("^https://www\\.w3\\.org/ns/credentials/v2$", "u");
function validate401(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      fail(errors, "pattern", { pattern: "^https://www\\.w3\\.org/ns/credentials/v2$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj83 = [validate50, validate401];
function validate399(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkTuple(data, obj83, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate405(data, errors) {
  ;
  checkTypeWord(data, "VerifiableCredential", errors);
  ;
}
var obj84 = ["id", "name"];
var obj85 = [validate1, validate25];
function validate411(data, errors) {
  ;
  checkObject(data, obj84, obj85, ["id"], false, errors);
  ;
}
function validate409(data, errors) {
  ;
  if (typeof data === "string") {
    validate1(data, errors);
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate411(data, errors);
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
function validate421(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      fail(errors, "minProperties", { limit: 1 });
    }
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate420(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    validate421(data, errors);
  } else if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        fail(errors, "minItems", { limit: 1 });
      }
      checkEach(data, validate421, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else {
    fail(errors, "choose", { type: ["object", "array"] });
  }
}
function validate430(data, errors) {
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
      checkEach(data, validate106, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "array"] });
  }
}
var obj87 = [validate1, validate430];
function validate428(data, errors) {
  ;
  checkObject(data, obj23, obj87, ["type"], false, errors);
  ;
}
function validate427(data, errors) {
  ;
  checkOneOrMany(data, "object", validate428, errors);
  ;
}
var obj88 = ["@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialSubject", "credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "evidence", "confidenceMethod", "renderMethod", "relatedResource", "proof"];
var obj89 = [validate399, validate1, validate405, validate25, validate25, validate409, validate69, validate69, validate94, validate94, validate420, validate97, validate123, validate427, validate427, validate427, validate427, validate427, validate172, validate141];
function validate398(data, errors) {
  ;
  checkObject(data, obj88, obj89, ["@context", "type", "issuer", "credentialSubject"], false, errors);
  ;
}
var statusList = validate441;
function validate444(data, errors) {
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
function validate456(data, errors) {
  ;
  checkTypeWord(data, "BitstringStatusList", errors);
  ;
}
function validate459(data, errors) {
  ;
  if (typeof data === "string") {
    if (data.length < 1) {
      fail(errors, "minLength", { limit: 1 });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate458(data, errors) {
  ;
  if (typeof data === "string") {
    validate459(data, errors);
  } else if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        fail(errors, "minItems", { limit: 1 });
      }
      checkEach(data, validate459, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "array"] });
  }
}
var pattern11 = new RegExp("^u[A-Za-z0-9_-]+$", "u");
function validate463(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      fail(errors, "pattern", { pattern: "^u[A-Za-z0-9_-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate465(data, errors) {
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
var obj90 = ["id", "type", "statusPurpose", "encodedList", "ttl"];
var obj91 = [validate1, validate456, validate458, validate463, validate465];
function validate454(data, errors) {
  ;
  checkObject(data, obj90, obj91, ["type", "statusPurpose", "encodedList"], false, errors);
  ;
}
var obj92 = ["@context", "id", "type", "name", "description", "issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialSubject", "proof"];
var obj93 = [validate399, validate1, validate444, validate25, validate25, validate409, validate69, validate69, validate94, validate94, validate454, validate141];
function validate441(data, errors) {
  ;
  checkObject(data, obj92, obj93, ["@context", "type", "id", "issuer", "credentialSubject"], false, errors);
  ;
}
var statusList2021 = validate469;
var pattern12 = new RegExp("^https://www\\.w3\\.org/2018/credentials/v1$", "u");
function validate472(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      fail(errors, "pattern", { pattern: "^https://www\\.w3\\.org/2018/credentials/v1$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj94 = [validate50, validate472];
function validate470(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkTuple(data, obj94, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate476(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkContains(data, ["VerifiableCredential"], errors);
    ;
  }
  if (Array.isArray(data)) {
    checkContains(data, ["StatusList2021Credential"], errors);
    ;
  }
  if (Array.isArray(data)) {
    checkEach(data, validate9, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate488(data, errors) {
  ;
  checkTypeWord(data, "StatusList2021", errors);
  ;
}
var pattern13 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate491(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj95 = ["id", "type", "statusPurpose", "encodedList"];
var obj96 = [validate1, validate488, validate459, validate491];
function validate486(data, errors) {
  ;
  checkObject(data, obj95, obj96, ["type", "statusPurpose", "encodedList"], false, errors);
  ;
}
var obj97 = ["@context", "id", "type", "name", "description", "issuer", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialSubject", "proof"];
var obj98 = [validate470, validate1, validate476, validate25, validate25, validate409, validate69, validate69, validate94, validate94, validate486, validate141];
function validate469(data, errors) {
  ;
  checkObject(data, obj97, obj98, ["@context", "type", "id", "issuer", "issuanceDate", "credentialSubject"], false, errors);
  ;
}
var scheme = validate495;
function validate496(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("LabelScheme" !== data) {
    fail(errors, "const", { allowedValue: "LabelScheme" });
  }
}
function validate500(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      fail(errors, "minProperties", { limit: 1 });
    }
    checkNames(data, validate242, errors);
    ;
    checkValues(data, validate106, errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
var pattern14 = new RegExp("^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$", "u");
function validate508(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      fail(errors, "pattern", { pattern: "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj99 = ["id", "name", "url", "email"];
var obj100 = [validate508, validate106, validate1, validate106];
function validate507(data, errors) {
  ;
  checkObject(data, obj99, obj100, ["id", "name"], true, errors);
  ;
}
function validate514(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate242, errors);
    ;
    checkUnique(data, true, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj101 = ["id", "name", "description", "evidenceRequired"];
var obj102 = [validate1, validate500, validate500, validate310];
function validate518(data, errors) {
  ;
  checkObject(data, obj101, obj102, ["id", "name", "evidenceRequired"], true, errors);
  ;
}
function validate517(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate518, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate526(data, errors) {
  ;
  checkObject(data, obj101, obj102, ["id", "name", "evidenceRequired"], true, errors);
  ;
}
function validate525(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate526, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj106 = [validate1, validate500];
function validate534(data, errors) {
  ;
  checkObject(data, obj84, obj106, ["id", "name"], true, errors);
  ;
}
function validate533(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate534, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate542(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
}
var obj107 = ["id", "level", "name", "description"];
var obj108 = [validate1, validate542, validate500, validate500];
function validate540(data, errors) {
  ;
  checkObject(data, obj107, obj108, ["id", "level", "name"], true, errors);
  ;
}
function validate539(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate540, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate550(data, errors) {
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
function validate552(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("lowest" !== data) {
    fail(errors, "const", { allowedValue: "lowest" });
  }
}
var obj109 = ["minimumLevel", "minimumIndicatorShare", "levelCombination"];
var obj110 = [validate542, validate550, validate552];
function validate548(data, errors) {
  ;
  checkObject(data, obj109, obj110, ["minimumLevel", "minimumIndicatorShare", "levelCombination"], true, errors);
  ;
}
function validate556(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
  if (typeof data == "number") {
    if (data > 3660 || isNaN(data)) {
      fail(errors, "maximum", { comparison: "<=", limit: 3660 });
    }
    if (data < 1 || isNaN(data)) {
      fail(errors, "minimum", { comparison: ">=", limit: 1 });
    }
  }
}
var obj111 = ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"];
var obj112 = [validate112, validate112, validate465, validate112, validate112];
function validate558(data, errors) {
  ;
  checkObject(data, obj111, obj112, ["minimumMembers", "maximumMembers", "minimumTrioMembers", "evaluators", "quorum"], true, errors);
  ;
}
function validate566(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 3) {
      fail(errors, "minItems", { limit: 3 });
    }
    checkEach(data, validate1, errors);
    ;
    checkUnique(data, true, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate569(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
  if (typeof data == "number") {
    if (data > 3660 || isNaN(data)) {
      fail(errors, "maximum", { comparison: "<=", limit: 3660 });
    }
    if (data < 0 || isNaN(data)) {
      fail(errors, "minimum", { comparison: ">=", limit: 0 });
    }
  }
}
var obj113 = ["criteria", "opensDaysBefore", "graceDays"];
var obj114 = [validate566, validate569, validate569];
function validate565(data, errors) {
  ;
  checkObject(data, obj113, obj114, ["criteria", "opensDaysBefore", "graceDays"], true, errors);
  ;
}
function validate573(data, errors) {
  ;
  if (typeof data !== "boolean") {
    fail(errors, "type", { type: "boolean" });
  }
  if (true !== data) {
    fail(errors, "const", { allowedValue: true });
  }
}
var obj115 = ["type", "id", "version", "name", "description", "criteria", "criteriaUrl", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee", "renewal", "renewalsOnly"];
var obj116 = [validate496, validate1, validate106, validate500, validate500, validate500, validate1, validate507, validate514, validate517, validate525, validate533, validate539, validate548, validate550, validate556, validate558, validate565, validate573];
function validate495(data, errors) {
  ;
  checkObject(data, obj115, obj116, ["type", "id", "version", "name", "description", "criteria", "issuer", "languages", "formalCriteria", "qualityCriteria", "indicators", "scale", "rule", "validityYears", "decisionDeadlineDays", "committee"], true, errors);
  ;
}
var application = validate575;
function validate576(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("LabelApplication" !== data) {
    fail(errors, "const", { allowedValue: "LabelApplication" });
  }
}
var pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
function validate579(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern16 = new RegExp("^[A-Z]{2}$", "u");
function validate584(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      fail(errors, "pattern", { pattern: "^[A-Z]{2}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate595(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj117 = ["criterion", "met", "explanation", "evidence"];
var obj118 = [validate1, validate310, validate106, validate595];
function validate591(data, errors) {
  ;
  checkObject(data, obj117, obj118, ["criterion", "met"], true, errors);
  ;
}
function validate590(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate591, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj119 = ["criterion", "text", "evidence"];
var obj120 = [validate1, validate500, validate595];
function validate601(data, errors) {
  ;
  checkObject(data, obj119, obj120, ["criterion", "text"], true, errors);
  ;
}
function validate600(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate601, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj121 = ["indicator", "checked", "evidence"];
var obj122 = [validate1, validate310, validate595];
function validate608(data, errors) {
  ;
  checkObject(data, obj121, obj122, ["indicator", "checked"], true, errors);
  ;
}
function validate607(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate608, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate615(data, errors) {
  ;
  validate78(data, errors);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["id"], errors);
    ;
  } else {
    fail(errors, "type", { type: "object" });
  }
}
function validate614(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate615, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj123 = ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "renews", "follows", "formal", "answers", "indicators", "evidence"];
var obj124 = [validate576, validate1, validate579, validate1, validate106, validate374, validate584, validate514, validate69, validate1, validate1, validate590, validate600, validate607, validate614];
function validate575(data, errors) {
  ;
  checkObject(data, obj123, obj124, ["type", "id", "reference", "scheme", "schemeVersion", "applicant", "country", "languages", "submittedAt", "formal", "answers", "indicators", "evidence"], true, errors);
  ;
}
var assessment = validate619;
function validate620(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Assessment" !== data) {
    fail(errors, "const", { allowedValue: "Assessment" });
  }
}
var obj125 = ["criterion", "met", "comment"];
var obj126 = [validate1, validate310, validate106];
function validate627(data, errors) {
  ;
  checkObject(data, obj125, obj126, ["criterion", "met"], true, errors);
  ;
}
function validate626(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate627, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj127 = ["criterion", "level", "comment"];
var obj128 = [validate1, validate542, validate106];
function validate634(data, errors) {
  ;
  checkObject(data, obj127, obj128, ["criterion", "level"], true, errors);
  ;
}
function validate633(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate634, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj129 = ["indicator", "met"];
var obj130 = [validate1, validate310];
function validate641(data, errors) {
  ;
  checkObject(data, obj129, obj130, ["indicator", "met"], true, errors);
  ;
}
function validate640(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate641, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate646(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["issue", "notYetIssued"], errors);
  ;
}
var obj131 = ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation", "feedback"];
var obj132 = [validate620, validate1, validate1, validate1, validate69, validate626, validate633, validate640, validate646, validate500];
function validate619(data, errors) {
  ;
  checkObject(data, obj131, obj132, ["type", "id", "application", "evaluator", "assessedAt", "formal", "answers", "indicators", "recommendation"], true, errors);
  ;
}
var decision = validate649;
function validate651(data, errors) {
  ;
  if ("notYetIssued" !== data) {
    fail(errors, "const", { allowedValue: "notYetIssued" });
  }
}
var obj133 = ["outcome"];
var obj134 = [validate651];
function validate650(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["outcome"], errors);
    ;
    checkMembers(data, obj133, obj134, errors);
    ;
  }
}
function validate654(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["feedback"], errors);
    ;
  }
}
function validate656(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Decision" !== data) {
    fail(errors, "const", { allowedValue: "Decision" });
  }
}
function validate671(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["FORM_COMPLETE", "FORMAL_ALL", "EVIDENCE_ALL", "ANSWERS_MIN_LEVEL", "INDICATORS_MIN_SHARE"], errors);
  ;
}
var schema193 = { "type": ["number", "string", "boolean"], "$id": "part35" };
function validate674(data, errors) {
  ;
  if (!(typeof data == "number") && typeof data !== "string" && typeof data !== "boolean") {
    fail(errors, "type", { type: schema193.type });
  }
}
var obj136 = ["code", "met", "actual", "required"];
var obj137 = [validate671, validate310, validate674, validate674];
function validate670(data, errors) {
  ;
  checkObject(data, obj136, obj137, ["code", "met", "actual", "required"], true, errors);
  ;
}
function validate669(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate670, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate679(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate671, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj138 = ["criterion", "met"];
function validate683(data, errors) {
  ;
  checkObject(data, obj138, obj130, ["criterion", "met"], true, errors);
  ;
}
function validate682(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate683, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj140 = ["criterion", "level"];
var obj141 = [validate1, validate542];
function validate689(data, errors) {
  ;
  checkObject(data, obj140, obj141, ["criterion", "level"], true, errors);
  ;
}
function validate688(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate689, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj142 = ["checked", "total"];
var obj143 = [validate465, validate112];
function validate694(data, errors) {
  ;
  checkObject(data, obj142, obj143, ["checked", "total"], true, errors);
  ;
}
var obj135 = [validate650, validate654];
var obj144 = ["type", "id", "application", "applicant", "reference", "renews", "follows", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline", "feedback"];
var obj145 = [validate656, validate1, validate1, validate1, validate579, validate1, validate1, validate1, validate106, validate1, validate69, validate646, validate669, validate679, validate682, validate688, validate694, validate310, validate500];
function validate649(data, errors) {
  ;
  checkWhen(data, obj135, errors);
  ;
  checkObject(data, obj144, obj145, ["type", "id", "application", "reference", "scheme", "schemeVersion", "committee", "decidedAt", "outcome", "checks", "unmet", "formal", "answers", "indicators", "afterDeadline"], true, errors);
  ;
}
var committee = validate700;
function validate701(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Committee" !== data) {
    fail(errors, "const", { allowedValue: "Committee" });
  }
}
function validate714(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate242, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var pattern17 = new RegExp("^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$", "u");
function validate722(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      fail(errors, "pattern", { pattern: "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern18 = new RegExp("^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$", "u");
function validate724(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      fail(errors, "pattern", { pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj146 = ["id", "publicKeyMultibase", "validFrom", "validUntil", "revoked"];
var obj147 = [validate722, validate724, validate69, validate69, validate69];
function validate721(data, errors) {
  ;
  checkObject(data, obj146, obj147, ["id", "publicKeyMultibase"], true, errors);
  ;
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
var obj148 = ["id", "name", "country", "languages", "trio", "validFrom", "validUntil", "keys"];
var obj149 = [validate1, validate106, validate584, validate714, validate310, validate69, validate69, validate720];
function validate710(data, errors) {
  ;
  checkObject(data, obj148, obj149, ["id", "name", "trio", "keys"], true, errors);
  ;
}
function validate709(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate710, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate736(data, errors) {
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
var obj150 = ["name", "members", "quorum"];
var obj151 = [validate106, validate736, validate112];
function validate734(data, errors) {
  ;
  checkObject(data, obj150, obj151, ["name", "members", "quorum"], true, errors);
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
function validate742(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj152 = ["type", "id", "name", "network", "quorum", "validFrom", "validUntil", "members", "groups", "requiredMembers"];
var obj153 = [validate701, validate1, validate106, validate508, validate112, validate69, validate69, validate709, validate733, validate742];
function validate700(data, errors) {
  ;
  checkObject(data, obj152, obj153, ["type", "id", "name", "network", "quorum", "validFrom", "members"], true, errors);
  ;
}
var trustRoot = validate745;
function validate746(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("TrustRoot" !== data) {
    fail(errors, "const", { allowedValue: "TrustRoot" });
  }
}
function validate753(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      fail(errors, "pattern", { pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj154 = ["publicKeyMultibase", "name"];
var obj155 = [validate753, validate106];
function validate752(data, errors) {
  ;
  checkObject(data, obj154, obj155, ["publicKeyMultibase"], true, errors);
  ;
}
function validate751(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate752, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate758(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate142, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj156 = ["type", "id", "version", "threshold", "keys", "proof"];
var obj157 = [validate746, validate1, validate112, validate112, validate751, validate758];
function validate745(data, errors) {
  ;
  checkObject(data, obj156, obj157, ["type", "id", "version", "threshold", "keys"], true, errors);
  ;
}
var trustBundle = validate761;
function validate762(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("TrustBundle" !== data) {
    fail(errors, "const", { allowedValue: "TrustBundle" });
  }
}
function validate768(data, errors) {
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
var obj159 = [validate508, validate106];
function validate772(data, errors) {
  ;
  checkObject(data, obj84, obj159, ["id", "name"], true, errors);
  ;
}
function validate771(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate772, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate778(data, errors) {
  ;
  checkObject(data, obj84, obj24, ["id", "name"], true, errors);
  ;
}
function validate777(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate778, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj162 = ["id"];
var obj163 = [validate1];
function validate784(data, errors) {
  ;
  checkObject(data, obj162, obj163, ["id"], false, errors);
  ;
}
function validate783(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate784, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate788(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate700, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate793(data, errors) {
  ;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    fail(errors, "type", { type: "object" });
  }
}
var obj164 = ["credential", "fetchedAt"];
var obj165 = [validate793, validate69];
function validate792(data, errors) {
  ;
  checkObject(data, obj164, obj165, ["credential", "fetchedAt"], true, errors);
  ;
}
function validate791(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate792, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate799(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      fail(errors, "type", { type: "object" });
    }
  } else if (typeof data === "string") {
    if (typeof data === "string") {
      if (data.length < 1) {
        fail(errors, "minLength", { limit: 1 });
      }
    } else {
      fail(errors, "type", { type: "string" });
    }
  } else {
    fail(errors, "choose", { type: ["object", "string"] });
  }
}
function validate798(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate799, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj166 = ["id", "name", "kind", "level"];
var obj167 = [validate1, validate106, validate106, validate106];
function validate803(data, errors) {
  ;
  checkObject(data, obj166, obj167, ["id", "name", "kind"], true, errors);
  ;
}
function validate802(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate803, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate810(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate495, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate821(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["issued", "suspended", "reinstated", "withdrawn", "renewed"], errors);
  ;
}
var obj168 = ["type", "at", "validUntil", "digest", "decision", "reason"];
var obj169 = [validate821, validate69, validate69, validate106, validate1, validate106];
function validate820(data, errors) {
  ;
  checkObject(data, obj168, obj169, ["type", "at"], true, errors);
  ;
}
function validate819(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate820, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj170 = ["label", "holder", "network", "scheme", "events"];
var obj171 = [validate1, validate1, validate508, validate1, validate819];
function validate814(data, errors) {
  ;
  checkObject(data, obj170, obj171, ["label", "holder", "network", "events"], true, errors);
  ;
}
function validate813(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate814, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate833(data, errors) {
  ;
  if (typeof data === "string") {
    if (typeof data === "string") {
      if (data.length < 1) {
        fail(errors, "minLength", { limit: 1 });
      }
    } else {
      fail(errors, "type", { type: "string" });
    }
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      fail(errors, "type", { type: "object" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
function validate832(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate833, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj172 = ["type", "id", "version", "issuedAt", "expiresAt", "roots", "networks", "issuers", "didDocuments", "committees", "statusLists", "endorsements", "endorsers", "schemes", "register", "authorities", "proof"];
var obj173 = [validate762, validate1, validate112, validate69, validate69, validate768, validate771, validate777, validate783, validate788, validate791, validate798, validate802, validate810, validate813, validate832, validate758];
function validate761(data, errors) {
  ;
  checkObject(data, obj172, obj173, ["type", "id", "version", "issuedAt", "expiresAt", "roots"], true, errors);
  ;
}
var presentation = validate837;
function validate838(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate50, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate842(data, errors) {
  ;
  checkTypeWord(data, "VerifiablePresentation", errors);
  ;
}
function validate846(data, errors) {
  ;
  checkObject(data, obj162, obj163, ["id"], true, errors);
  ;
}
function validate844(data, errors) {
  ;
  if (typeof data === "string") {
    validate1(data, errors);
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate846(data, errors);
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
var obj176 = [];
function validate851(data, errors) {
  ;
  checkObject(data, obj176, obj176, ["@context", "type"], false, errors);
  ;
}
function validate850(data, errors) {
  ;
  checkOneOrMany(data, "object", validate851, errors);
  ;
}
var obj178 = ["@context", "id", "type", "holder", "verifiableCredential", "proof"];
var obj179 = [validate838, validate1, validate842, validate844, validate850, validate141];
function validate837(data, errors) {
  ;
  checkObject(data, obj178, obj179, ["@context", "type", "verifiableCredential"], true, errors);
  ;
}
var didDocument = validate855;
var obj180 = ["id", "type", "controller", "expires", "revoked"];
var obj181 = [validate106, validate106, validate1, validate69, validate69];
function validate858(data, errors) {
  ;
  checkObject(data, obj180, obj181, ["id", "type", "controller"], false, errors);
  ;
}
function validate857(data, errors) {
  ;
  checkOneOrMany(data, "object", validate858, errors);
  ;
}
function validate868(data, errors) {
  ;
  if (typeof data === "string") {
    if (typeof data === "string") {
      if (data.length < 1) {
        fail(errors, "minLength", { limit: 1 });
      }
    } else {
      fail(errors, "type", { type: "string" });
    }
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate858(data, errors);
  } else {
    fail(errors, "choose", { type: ["string", "object"] });
  }
}
function validate866(data, errors) {
  ;
  if (typeof data === "string") {
    if (typeof data === "string") {
      if (data.length < 1) {
        fail(errors, "minLength", { limit: 1 });
      }
    } else {
      fail(errors, "type", { type: "string" });
    }
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate858(data, errors);
  } else if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      checkEach(data, validate868, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else {
    fail(errors, "choose", { type: ["string", "object", "array"] });
  }
}
var obj182 = ["id", "verificationMethod", "assertionMethod", "authentication", "keyAgreement", "capabilityInvocation", "capabilityDelegation"];
var obj183 = [validate1, validate857, validate866, validate866, validate866, validate866, validate866];
function validate855(data, errors) {
  ;
  checkObject(data, obj182, obj183, ["id"], false, errors);
  ;
}
var endorsementRequest = validate876;
function validate877(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("EndorsementRequest" !== data) {
    fail(errors, "const", { allowedValue: "EndorsementRequest" });
  }
}
function validate881(data, errors) {
  ;
  checkObject(data, obj162, obj163, ["id", "type"], false, errors);
  ;
}
function validate887(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["StandardsAlignment", "UseInContext", "EvidenceOfLearning", "AssessmentTechnique", "Interest"], errors);
  ;
}
function validate886(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate887, errors);
    ;
    checkUnique(data, true, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj186 = ["type", "id", "by", "target", "targetContext", "message", "asks", "language", "requestedAt", "expiresAt", "replyTo"];
var obj187 = [validate877, validate1, validate374, validate881, validate42, validate500, validate886, validate242, validate69, validate69, validate1];
function validate876(data, errors) {
  ;
  checkObject(data, obj186, obj187, ["type", "id", "by", "target", "message", "requestedAt", "expiresAt"], true, errors);
  ;
}
var requirements = validate894;
function validate895(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("RequirementList" !== data) {
    fail(errors, "const", { allowedValue: "RequirementList" });
  }
}
function validate904(data, errors) {
  ;
  if (true !== data) {
    fail(errors, "const", { allowedValue: true });
  }
}
var obj188 = ["id", "creator"];
var obj189 = [validate1, validate1];
function validate909(data, errors) {
  ;
  checkObject(data, obj188, obj189, ["id", "creator"], true, errors);
  ;
}
var obj190 = ["resultDescription", "value", "level"];
var obj191 = [validate1, validate230, validate230];
function validate913(data, errors) {
  ;
  checkObject(data, obj190, obj191, [], true, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["value", "level"], errors);
    ;
  }
}
function validate918(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate1, errors);
    ;
    checkUnique(data, true, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj192 = ["ids", "kind", "level"];
var obj193 = [validate918, validate106, validate106];
function validate922(data, errors) {
  ;
  checkObject(data, obj192, obj193, [], true, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["ids", "kind", "level"], errors);
    ;
  }
}
var obj194 = ["skill", "achievement", "minimum", "issuedBy", "labelHeld", "endorsedBy", "awardedAfter", "selfIssued"];
var obj195 = [validate1, validate909, validate913, validate918, validate904, validate922, validate69, validate904];
function validate907(data, errors) {
  ;
  checkObject(data, obj194, obj195, [], true, errors);
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkOneOf(data, ["skill", "achievement"], errors);
    ;
  }
}
function validate906(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate907, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj196 = ["id", "name", "optional", "anyOf"];
var obj197 = [validate1, validate500, validate904, validate906];
function validate901(data, errors) {
  ;
  checkObject(data, obj196, obj197, ["id", "name", "anyOf"], true, errors);
  ;
}
function validate900(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate901, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj198 = ["type", "id", "name", "count", "requirements"];
var obj199 = [validate895, validate1, validate500, validate112, validate900];
function validate894(data, errors) {
  ;
  checkObject(data, obj198, obj199, ["type", "id", "name", "requirements"], true, errors);
  ;
}
var activity = validate933;
function validate934(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Activity" !== data) {
    fail(errors, "const", { allowedValue: "Activity" });
  }
}
function validate944(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["course", "event", "workshop", "volunteering", "internship", "project", "playlist"], errors);
  ;
}
var obj200 = ["targetUrl", "targetName", "targetFramework", "targetCode"];
var obj201 = [validate1, validate500, validate106, validate106];
function validate947(data, errors) {
  ;
  checkObject(data, obj200, obj201, ["targetUrl", "targetName"], true, errors);
  ;
}
function validate946(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate947, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate954(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate106, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var pattern20 = new RegExp("^P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?)?)$", "u");
function validate957(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      fail(errors, "pattern", { pattern: "^P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?)?)$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var pattern21 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function validate960(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern21.test(data)) {
      fail(errors, "pattern", { pattern: "^#[0-9A-Fa-f]{6}$" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
var obj202 = ["colour", "image", "caption"];
var obj203 = [validate960, validate1, validate500];
function validate959(data, errors) {
  ;
  checkObject(data, obj202, obj203, [], true, errors);
  ;
}
function validate970(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["text", "photo", "video", "file", "link", "form", "claim"], errors);
  ;
}
function validate969(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate970, errors);
    ;
    checkUnique(data, true, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate976(data, errors) {
  ;
  checkListed(data, ["choice", "choices"], errors);
  ;
}
var obj204 = ["kind"];
var obj205 = [validate976];
function validate975(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["kind"], errors);
    ;
    checkMembers(data, obj204, obj205, errors);
    ;
  }
}
function validate979(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["choices"], errors);
    ;
  }
}
var obj206 = ["choices"];
var obj207 = [validate94];
function validate981(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkMembers(data, obj206, obj207, errors);
    ;
  }
}
function validate985(data, errors) {
  ;
  if ("text" !== data) {
    fail(errors, "const", { allowedValue: "text" });
  }
}
var obj210 = [validate985];
function validate984(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["kind"], errors);
    ;
    checkMembers(data, obj204, obj210, errors);
    ;
  }
}
var obj211 = ["maxWords", "maxCharacters"];
var obj212 = [validate94, validate94];
function validate989(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkMembers(data, obj211, obj212, errors);
    ;
  }
}
function validate994(data, errors) {
  ;
  if ("file" !== data) {
    fail(errors, "const", { allowedValue: "file" });
  }
}
var obj215 = [validate994];
function validate993(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["kind"], errors);
    ;
    checkMembers(data, obj204, obj215, errors);
    ;
  }
}
var obj216 = ["mediaTypes", "maxBytes"];
function validate998(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkMembers(data, obj216, obj212, errors);
    ;
  }
}
function validate1005(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["text", "choice", "choices", "link", "file"], errors);
  ;
}
var obj219 = ["id", "label"];
var obj220 = [validate106, validate500];
function validate1011(data, errors) {
  ;
  checkObject(data, obj219, obj220, ["id", "label"], true, errors);
  ;
}
function validate1010(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate1011, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate1016(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate106, errors);
    ;
    checkUnique(data, true, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate1020(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["public", "reviewers"], errors);
  ;
}
var obj208 = [validate975, validate979, validate981];
var obj213 = [validate984, validate42, validate989];
var obj218 = [validate993, validate42, validate998];
var obj221 = ["id", "prompt", "description", "kind", "required", "maxWords", "maxCharacters", "choices", "mediaTypes", "maxBytes", "visibility"];
var obj222 = [validate1, validate500, validate500, validate1005, validate310, validate112, validate112, validate1010, validate1016, validate112, validate1020];
function validate974(data, errors) {
  ;
  checkWhen(data, obj208, errors);
  ;
  checkWhen(data, obj213, errors);
  ;
  checkWhen(data, obj218, errors);
  ;
  checkObject(data, obj221, obj222, ["id", "prompt", "kind", "required"], true, errors);
  ;
}
function validate973(data, errors) {
  ;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      fail(errors, "minItems", { limit: 1 });
    }
    checkEach(data, validate974, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate1026(data, errors) {
  ;
  if ("self" !== data) {
    fail(errors, "const", { allowedValue: "self" });
  }
}
var obj223 = ["by"];
var obj224 = [validate1026];
function validate1025(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["by"], errors);
    ;
    checkMembers(data, obj223, obj224, errors);
    ;
  }
}
var obj225 = ["count"];
function validate1029(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkMembers(data, obj225, obj207, errors);
    ;
  }
}
function validate1032(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["count"], errors);
    ;
  }
}
function validate1035(data, errors) {
  ;
  if ("named" !== data) {
    fail(errors, "const", { allowedValue: "named" });
  }
}
var obj229 = [validate1035];
function validate1034(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["by"], errors);
    ;
    checkMembers(data, obj223, obj229, errors);
    ;
  }
}
function validate1038(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["people"], errors);
    ;
  }
}
var obj230 = ["people"];
function validate1040(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkMembers(data, obj230, obj207, errors);
    ;
  }
}
function validate1043(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["self", "peers", "organisers", "team", "teamLeads", "named"], errors);
  ;
}
var obj227 = [validate1025, validate1029, validate1032];
var obj232 = [validate1034, validate1038, validate1040];
var obj233 = ["by", "count", "people"];
var obj234 = [validate1043, validate112, validate918];
function validate1024(data, errors) {
  ;
  checkWhen(data, obj227, errors);
  ;
  checkWhen(data, obj232, errors);
  ;
  checkObject(data, obj233, obj234, ["by"], true, errors);
  ;
}
var obj235 = ["id", "prompt", "accepts", "form", "review"];
var obj236 = [validate1, validate500, validate969, validate973, validate1024];
function validate966(data, errors) {
  ;
  checkObject(data, obj235, obj236, ["id", "prompt", "accepts"], true, errors);
  ;
}
function validate965(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate966, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate1051(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate901, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj237 = ["type", "id", "version", "organiser", "creator", "name", "description", "criteria", "languages", "kind", "skills", "tags", "workload", "cover", "tasks", "tasksRequired", "requires", "requiresCount"];
var obj238 = [validate934, validate1, validate106, validate374, validate374, validate500, validate500, validate500, validate514, validate944, validate946, validate954, validate957, validate959, validate965, validate112, validate1051, validate112];
function validate933(data, errors) {
  ;
  checkObject(data, obj237, obj238, ["type", "id", "organiser", "name", "description", "languages", "tasks"], true, errors);
  ;
}
var participation = validate1055;
function validate1056(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("Participation" !== data) {
    fail(errors, "const", { allowedValue: "Participation" });
  }
}
function validate1065(data, errors) {
  ;
  if ("submitted" !== data) {
    fail(errors, "const", { allowedValue: "submitted" });
  }
}
var obj240 = [validate1065];
function validate1064(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj16, obj240, errors);
    ;
  }
}
var obj241 = ["offer", "by", "as", "outcome", "comment", "evidenceId"];
var obj242 = [validate94, validate94, validate94, validate94, validate94, validate94];
function validate1068(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["task"], errors);
    ;
    checkMembers(data, obj241, obj242, errors);
    ;
  }
}
function validate1077(data, errors) {
  ;
  if ("cancelled" !== data) {
    fail(errors, "const", { allowedValue: "cancelled" });
  }
}
var obj245 = [validate1077];
function validate1076(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj16, obj245, errors);
    ;
  }
}
var obj246 = ["evidence", "answers", "offer", "by", "as", "outcome", "comment", "evidenceId"];
var obj247 = [validate94, validate94, validate94, validate94, validate94, validate94, validate94, validate94];
function validate1080(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["task"], errors);
    ;
    checkMembers(data, obj246, obj247, errors);
    ;
  }
}
function validate1091(data, errors) {
  ;
  if ("claimed" !== data) {
    fail(errors, "const", { allowedValue: "claimed" });
  }
}
var obj250 = [validate1091];
function validate1090(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj16, obj250, errors);
    ;
  }
}
var obj251 = ["evidence", "answers", "by", "as", "outcome", "comment", "evidenceId"];
var obj252 = [validate94, validate94, validate94, validate94, validate94, validate94, validate94];
function validate1094(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["offer"], errors);
    ;
    checkMembers(data, obj251, obj252, errors);
    ;
  }
}
function validate1104(data, errors) {
  ;
  if ("reviewed" !== data) {
    fail(errors, "const", { allowedValue: "reviewed" });
  }
}
var obj255 = [validate1104];
function validate1103(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj16, obj255, errors);
    ;
  }
}
var obj256 = ["evidence", "answers", "offer", "evidenceId"];
var obj257 = [validate94, validate94, validate94, validate94];
function validate1107(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["task", "by", "as", "outcome"], errors);
    ;
    checkMembers(data, obj256, obj257, errors);
    ;
  }
}
function validate1114(data, errors) {
  ;
  checkListed(data, ["shown", "hidden"], errors);
  ;
}
var obj260 = [validate1114];
function validate1113(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["type"], errors);
    ;
    checkMembers(data, obj16, obj260, errors);
    ;
  }
}
var obj261 = ["task", "evidence", "answers", "offer", "by", "as", "outcome", "comment"];
function validate1117(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["evidenceId"], errors);
    ;
    checkMembers(data, obj261, obj247, errors);
    ;
  }
}
function validate1127(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["submitted", "cancelled", "claimed", "reviewed", "shown", "hidden"], errors);
  ;
}
function validate1134(data, errors) {
  ;
  checkListed(data, ["photo", "video", "file"], errors);
  ;
}
var obj265 = [validate1134];
function validate1133(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["kind"], errors);
    ;
    checkMembers(data, obj204, obj265, errors);
    ;
  }
}
function validate1137(data, errors) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    checkRequired(data, ["relatedResource"], errors);
    ;
  }
}
function validate1139(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["text", "photo", "video", "file", "link"], errors);
  ;
}
var obj266 = [validate1133, validate1137];
var obj267 = ["kind", "evidence", "relatedResource", "visibility"];
var obj268 = [validate1139, validate615, validate173, validate1020];
function validate1132(data, errors) {
  ;
  checkWhen(data, obj266, errors);
  ;
  checkObject(data, obj267, obj268, ["kind", "evidence"], true, errors);
  ;
}
function validate1131(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1132, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj269 = ["id", "name", "mediaType", "sizeBytes", "digestMultibase"];
var obj270 = [validate1, validate106, validate106, validate465, validate106];
function validate1151(data, errors) {
  ;
  checkObject(data, obj269, obj270, ["id", "mediaType", "sizeBytes"], true, errors);
  ;
}
function validate1149(data, errors) {
  ;
  if (typeof data === "string") {
    if (typeof data !== "string") {
      fail(errors, "type", { type: "string" });
    }
  } else if (Array.isArray(data)) {
    if (Array.isArray(data)) {
      checkEach(data, validate9, errors);
      ;
    } else {
      fail(errors, "type", { type: "array" });
    }
  } else if (data && typeof data == "object" && !Array.isArray(data)) {
    validate1151(data, errors);
  } else {
    fail(errors, "choose", { type: ["string", "array", "object"] });
  }
}
var obj271 = ["question", "value"];
var obj272 = [validate1, validate1149];
function validate1147(data, errors) {
  ;
  checkObject(data, obj271, obj272, ["question", "value"], true, errors);
  ;
}
function validate1146(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1147, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
function validate1163(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["peer", "organiser", "team", "teamLead", "named"], errors);
  ;
}
function validate1165(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["approved", "improve", "declined"], errors);
  ;
}
var obj243 = [validate1064, validate1068];
var obj248 = [validate1076, validate1080];
var obj253 = [validate1090, validate1094];
var obj258 = [validate1103, validate1107];
var obj263 = [validate1113, validate1117];
var obj273 = ["type", "at", "task", "evidence", "answers", "offer", "by", "as", "outcome", "comment", "evidenceId"];
var obj274 = [validate1127, validate69, validate1, validate1131, validate1146, validate1, validate1, validate1163, validate1165, validate106, validate1];
function validate1063(data, errors) {
  ;
  checkWhen(data, obj243, errors);
  ;
  checkWhen(data, obj248, errors);
  ;
  checkWhen(data, obj253, errors);
  ;
  checkWhen(data, obj258, errors);
  ;
  checkWhen(data, obj263, errors);
  ;
  checkObject(data, obj273, obj274, ["type", "at"], true, errors);
  ;
}
function validate1062(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate1063, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
}
var obj275 = ["type", "id", "activity", "activityVersion", "participant", "events"];
var obj276 = [validate1056, validate1, validate1, validate106, validate1, validate1062];
function validate1055(data, errors) {
  ;
  checkObject(data, obj275, obj276, ["type", "id", "activity", "participant", "events"], true, errors);
  ;
}
var claimOffer = validate1171;
function validate1172(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  if ("ClaimOffer" !== data) {
    fail(errors, "const", { allowedValue: "ClaimOffer" });
  }
}
var pattern22 = new RegExp("^https://[^/?#@]+(?:[/?#]|$)", "u");
function validate1177(data, errors) {
  ;
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      fail(errors, "pattern", { pattern: "^https://[^/?#@]+(?:[/?#]|$)" });
    }
    if (!formats0(data)) {
      fail(errors, "format", { format: "uri" });
    }
  } else {
    fail(errors, "type", { type: "string" });
  }
}
function validate1179(data, errors) {
  ;
  if (typeof data !== "string") {
    fail(errors, "type", { type: "string" });
  }
  checkListed(data, ["shared", "single", "rotating"], errors);
  ;
}
function validate1181(data, errors) {
  ;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    fail(errors, "type", { type: "integer" });
  }
  if (typeof data == "number") {
    if (data < 10 || isNaN(data)) {
      fail(errors, "minimum", { comparison: ">=", limit: 10 });
    }
  }
}
var obj277 = ["type", "id", "activity", "task", "url", "codes", "everySeconds", "opensAt", "closesAt", "limit"];
var obj278 = [validate1172, validate1, validate1, validate1, validate1177, validate1179, validate1181, validate69, validate69, validate112];
function validate1171(data, errors) {
  ;
  checkObject(data, obj277, obj278, ["type", "id", "activity", "url", "codes", "opensAt", "closesAt", "limit"], true, errors);
  ;
}
var trustedNetwork = validate772;
var acceptedIssuer = validate778;
var trustedEndorser = validate803;
var registerEntry = validate814;
var question = validate974;
var formAnswer = validate1147;
var patternNames = {
  "^ext:[A-Za-z0-9.|_-]+$": "AchievementType",
  "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$": "AnyLanguageTag",
  "^#[0-9A-Fa-f]{6}$": "Colour",
  "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$": "CompactJws",
  "^[A-Z]{2}$": "CountryCode",
  "^https://www\\.w3\\.org/ns/credentials/v2$": "CredentialsContext",
  "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})$": "Did",
  "^did:[a-z0-9]+:(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}|:)*(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})#[A-Za-z0-9._~:%-]+$": "DidUrl",
  "^P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?)?)$": "Duration",
  "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$": "Ed25519Multikey",
  "^u[A-Za-z0-9_-]+$": "EncodedStatusList",
  "^https://[^/?#@]+(?:[/?#]|$)": "HttpsUrl",
  "^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?( +sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\\?[!-~]*)?)*$": "IntegrityMetadata",
  "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": "LanguageTag",
  "^https://www\\.w3\\.org/2018/credentials/v1$": "OlderCredentialsContext",
  "^[A-Za-z0-9_-]+$": "OlderEncodedStatusList",
  "^[A-Za-z0-9][A-Za-z0-9._/-]*$": "Reference",
  "^(?:0|[1-9][0-9]*)$": "StatusListIndex",
  "^0x[0-9A-Fa-f]+$": "StatusValue"
};
export {
  acceptedIssuer,
  achievement,
  activity,
  application,
  assessment,
  authority,
  badge,
  claimOffer,
  committee,
  credential,
  decision,
  didDocument,
  endorsement,
  endorsementRequest,
  evidence,
  formAnswer,
  label,
  olderBadge,
  olderEndorsement,
  participation,
  patternNames,
  presentation,
  profile,
  question,
  registerEntry,
  requirements,
  scheme,
  statusList,
  statusList2021,
  trustBundle,
  trustMark,
  trustRoot,
  trustedEndorser,
  trustedNetwork
};
