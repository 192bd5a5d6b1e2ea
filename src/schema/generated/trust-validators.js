// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
import { fail, checkEach, checkListed, checkObject } from "../keyword-checks";
import { validate242, validate69, validate1, validate106, validate310, validate112, obj84, obj24 } from "./credential-validators";
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
var obj159 = [validate508, validate106];
function validate772(data, errors) {
  ;
  checkObject(data, obj84, obj159, ["id", "name"], true, errors);
  ;
}
function validate778(data, errors) {
  ;
  checkObject(data, obj84, obj24, ["id", "name"], true, errors);
  ;
}
var obj166 = ["id", "name", "kind", "level"];
var obj167 = [validate1, validate106, validate106, validate106];
function validate803(data, errors) {
  ;
  checkObject(data, obj166, obj167, ["id", "name", "kind"], true, errors);
  ;
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
var trustedNetwork = validate772;
var acceptedIssuer = validate778;
var trustedEndorser = validate803;
var registerEntry = validate814;
export {
  acceptedIssuer,
  committee,
  pattern18,
  registerEntry,
  trustedEndorser,
  trustedNetwork,
  validate508,
  validate584,
  validate700,
  validate772,
  validate778,
  validate803,
  validate814
};
