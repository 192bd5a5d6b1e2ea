// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
import { fail, checkRequired, checkMembers, checkWhen, checkNames, checkValues, checkOneOf, checkEach, checkUnique, checkListed, checkOneOrMany, checkTypeWord, checkObject } from "../keyword-checks";
import { validate0, validate78, validate21, validate242, validate106, validate1, validate310, obj84, validate112, validate465, validate374, validate69, validate142, validate50, validate141, validate42, validate230, validate94, obj16, validate173, validate9, formats0 } from "./credential-validators";
import { validate508, validate584, pattern18, validate772, validate778, validate700, validate803, validate814 } from "./trust-validators";
var achievement = validate0;
var evidence = validate78;
var profile = validate21;
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
function validate771(data, errors) {
  ;
  if (Array.isArray(data)) {
    checkEach(data, validate772, errors);
    ;
  } else {
    fail(errors, "type", { type: "array" });
  }
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
var question = validate974;
var formAnswer = validate1147;
export {
  achievement,
  activity,
  application,
  assessment,
  claimOffer,
  decision,
  didDocument,
  endorsementRequest,
  evidence,
  formAnswer,
  participation,
  presentation,
  profile,
  question,
  requirements,
  scheme,
  trustBundle,
  trustRoot
};
