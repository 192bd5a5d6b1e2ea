// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
import { fail, checkRequired, checkMembers, checkWhen, checkTuple, checkOneOf, checkEach, checkContains, checkExtensible, checkListed, checkOneOrMany, checkTypeWord, checkAbsent, checkObject } from "../keyword-checks";
import { formats } from "../formats";
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
export {
  authority,
  badge,
  credential,
  endorsement,
  formats0,
  label,
  obj16,
  obj24,
  obj84,
  olderBadge,
  olderEndorsement,
  statusList,
  statusList2021,
  trustMark,
  validate0,
  validate1,
  validate106,
  validate112,
  validate141,
  validate142,
  validate173,
  validate21,
  validate230,
  validate242,
  validate310,
  validate374,
  validate42,
  validate465,
  validate50,
  validate69,
  validate78,
  validate9,
  validate94
};
