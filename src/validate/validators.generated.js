// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/** Thrown instead of gathering more errors than anybody reads; has those that were found last. */
export class TooManyErrors extends Error {
  constructor(errors) {
    super('too many errors');
    // Not to be listed with the error: they hold the values.
    Object.defineProperty(this, 'errors', { value: errors });
  }
}

const mostErrors = 5000;

function addErrors(errors, more) {
  if (errors === null) return more;
  if (errors.length + more.length > mostErrors) throw new TooManyErrors(errors);
  for (const error of more) errors.push(error);
  return errors;
}

"use strict";
export const domains = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Domains","description":"domains.yaml, at the top: every e-mail domain of the portfolio, once, with the organizations that may use it.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/domainName"},"additionalProperties":{"title":"Domain declaration","type":"object","additionalProperties":false,"required":["assigned"],"description":"An e-mail domain; the key is its name.","properties":{"assigned":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Uids of the organizations that may name the domain; a root means its whole subtree."},"attestation":{"title":"Domain attestation","type":"object","additionalProperties":false,"required":["by","on","evidence"],"description":"Somebody vouches that the domain is under control; a DNS record shows the same.","properties":{"by":{"$ref":"definitions.schema.json#/$defs/who","description":"Who vouches."},"on":{"$ref":"definitions.schema.json#/$defs/day","description":"On which day."},"evidence":{"$ref":"definitions.schema.json#/$defs/text","description":"What shows it: a contract, a ticket, an address."}}}}}};
const schema33 = {"type":"string","pattern":"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$","maxLength":253,"description":"An e-mail domain: what stands behind the @.","patternErrorMessage":"must be a domain name such as `acme.example`, without `@`, protocol or path"};
const schema34 = {"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","description":"Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit"};
const schema35 = {"type":"string","pattern":"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$","maxLength":254,"description":"Somebody: the id of a person of the people files, or an e-mail address.","patternErrorMessage":"must be the id of a person or an e-mail address"};
const schema36 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"A day, as YYYY-MM-DD.","patternErrorMessage":"must be a date as YYYY-MM-DD, such as 2027-03-31"};
const schema37 = {"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","maxLength":200,"description":"A short text on one line.","patternErrorMessage":"must be one line of text that is not blank"};
const pattern4 = new RegExp("^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
const pattern6 = new RegExp("^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern8 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 253){
const err0 = {instancePath,schemaPath:"definitions.schema.json#/$defs/domainName/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema33,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(!pattern4.test(key0)){
const err1 = {instancePath,schemaPath:"definitions.schema.json#/$defs/domainName/pattern",keyword:"pattern",params:{pattern: "^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"},message:"must match pattern \""+"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"+"\"",schema:"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$",parentSchema:schema33,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"definitions.schema.json#/$defs/domainName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema31.propertyNames,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.assigned === undefined){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "assigned"},message:"must have required property '"+"assigned"+"'",schema:schema31.additionalProperties.required,parentSchema:schema31.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
for(const key2 in data0){
if(!((key2 === "assigned") || (key2 === "attestation"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data0.assigned !== undefined){
let data1 = data0.assigned;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/assigned",schemaPath:"#/additionalProperties/properties/assigned/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.additionalProperties.properties.assigned,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/assigned/" + i0,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/assigned/" + i0,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/assigned",schemaPath:"#/additionalProperties/properties/assigned/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.additionalProperties.properties.assigned.type,parentSchema:schema31.additionalProperties.properties.assigned,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
if(data0.attestation !== undefined){
let data3 = data0.attestation;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.by === undefined){
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation",schemaPath:"#/additionalProperties/properties/attestation/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema31.additionalProperties.properties.attestation.required,parentSchema:schema31.additionalProperties.properties.attestation,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
if(data3.on === undefined){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation",schemaPath:"#/additionalProperties/properties/attestation/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema31.additionalProperties.properties.attestation.required,parentSchema:schema31.additionalProperties.properties.attestation,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(data3.evidence === undefined){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation",schemaPath:"#/additionalProperties/properties/attestation/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.additionalProperties.properties.attestation.required,parentSchema:schema31.additionalProperties.properties.attestation,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
for(const key3 in data3){
if(!(((key3 === "by") || (key3 === "on")) || (key3 === "evidence"))){
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation",schemaPath:"#/additionalProperties/properties/attestation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.additionalProperties.properties.attestation,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
if(data3.by !== undefined){
let data4 = data3.by;
if(typeof data4 === "string"){
if(data4.length > 254){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/by",schemaPath:"definitions.schema.json#/$defs/who/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
if(!pattern6.test(data4)){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/by",schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/by",schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
if(data3.on !== undefined){
let data5 = data3.on;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/on",schemaPath:"definitions.schema.json#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/on",schemaPath:"definitions.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
}
if(data3.evidence !== undefined){
let data6 = data3.evidence;
if(typeof data6 === "string"){
if(data6.length > 200){
const err19 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/evidence",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
if(!pattern8.test(data6)){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/evidence",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/evidence",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation",schemaPath:"#/additionalProperties/properties/attestation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.additionalProperties.properties.attestation.type,parentSchema:schema31.additionalProperties.properties.attestation,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.additionalProperties.type,parentSchema:schema31.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const org = validate22;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization declaration","description":"org.yaml: one organization. Its folder is its place in the hierarchy. Each section may also stand in a file of its own beside org.yaml (access.yaml, groups.yaml, …), never in both.","type":"object","additionalProperties":false,"required":["uid","name","type"],"properties":{"uid":{"$ref":"definitions.schema.json#/$defs/id","description":"What identifies the organization for good, whatever its folder and name. Never change it."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name; follows the naming convention of the type."},"type":{"$ref":"definitions.schema.json#/$defs/organizationType"},"template":{"$ref":"definitions.schema.json#/$defs/templateUse"},"status":{"type":"string","enum":["active","archived"],"default":"active","description":"`archived` ends access and keeps data."},"isolation":{"type":"string","enum":["open","sealed"],"default":"open","description":"`sealed` keeps parents from reading and reaching in."},"contact":{"$ref":"definitions.schema.json#/$defs/who","description":"The main contact."},"mission":{"title":"Mission","type":"object","additionalProperties":false,"required":["until"],"description":"The work that the organization exists for.","properties":{"until":{"$ref":"definitions.schema.json#/$defs/date","description":"Last day of the mission, included; all grants in the organization end with it."}}},"domains":{"$ref":"org-domains.schema.json"},"membership":{"$ref":"org-membership.schema.json"},"members":{"$ref":"org-members.schema.json"},"sso":{"$ref":"org-sso.schema.json"},"projects":{"$ref":"org-projects.schema.json"},"workspaces":{"$ref":"org-workspaces.schema.json"},"groups":{"$ref":"org-groups.schema.json"},"access":{"$ref":"org-access.schema.json"},"roles":{"$ref":"org-roles.schema.json"},"integrations":{"$ref":"org-integrations.schema.json"},"automations":{"$ref":"org-automations.schema.json"},"assets":{"$ref":"org-assets.schema.json"},"billing":{"$ref":"org-billing.schema.json"},"database":{"$ref":"org-database.schema.json"},"notes":{"$ref":"org-notes.schema.json"}}};
const schema41 = {"type":"string","enum":["client","department","project","subsidiary","internal","personal","group","company"],"description":"What the organization is; the naming convention goes by it."};
const schema50 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$","description":"A day in the portfolio's time zone (YYYY-MM-DD), or a date-time with its offset.","patternErrorMessage":"must be a date such as 2027-03-31, or a date-time with an offset such as 2027-03-31T18:00:00+02:00"};
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Membership","description":"`membership` of an organization: how accounts with a matching e-mail become its members.","type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["capture","invitation","manual"],"default":"manual","description":"`capture`: on sign-up. `invitation`: on accepting an invitation to a workspace or joining a group. `manual`: an admin promotes."},"admins":{"type":"string","enum":["members","anyone"],"default":"anyone","description":"Who may hold an admin role. With domains, members only, whatever stands here."}}};
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Single sign-on","description":"`sso` of an organization.","type":"object","additionalProperties":false,"properties":{"required":{"type":"boolean","default":false,"description":"Whether the organization's members must sign in by SSO."}}};
const schema121 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Notes","description":"`notes` of an organization: its particularities, in Markdown, for the architecture document.","type":"string","pattern":"^[^\\u0000\\ud800-\\udfff]*$","patternErrorMessage":"must be text that can be stored: no NUL character, no half of a surrogate pair","maxLength":20000};
const func1 = Object.prototype.hasOwnProperty;
const pattern17 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$", "u");
const pattern71 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");
const schema42 = {"title":"Template use","type":["string","object","array"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be the name of a template: a file of templates/, without its extension","description":"A file of templates/, without its extension, alone or with values for its parameters; of several in a list, later ones win. What this file says wins over all of them.","properties":{"name":{"$ref":"#/$defs/id","description":"A file of templates/, without its extension."},"with":{"$ref":"#/$defs/templateArguments"}},"required":["name"],"additionalProperties":false,"minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/oneTemplateUse"}};
const schema43 = {"title":"One template use","type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be the name of a template: a file of templates/, without its extension","description":"A template, alone or with values for its parameters.","properties":{"name":{"$ref":"#/$defs/id","description":"A file of templates/, without its extension."},"with":{"$ref":"#/$defs/templateArguments"}},"required":["name"],"additionalProperties":false};
const schema45 = {"title":"Template arguments","type":"object","description":"Values for the template's parameters.","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/parameterValue"}};
const schema47 = {"type":["string","number","boolean","array"],"items":{"type":"string"},"description":"The value of a template's parameter: text, a number, true or false, or a list of texts."};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema45.propertyNames,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (!(Array.isArray(data0)))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameterValue/type",keyword:"type",params:{type: schema47.type},message:"must be string,number,boolean,array",schema:schema47.type,parentSchema:schema47,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/parameterValue/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.items.type,parentSchema:schema47.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type},message:"must be string,object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "with"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.with !== undefined){
if(!(validate25(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},message:"must be string,object,array",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 20){
const err2 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "with"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data.with !== undefined){
if(!(validate25(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization domains","description":"`domains` of an organization: the e-mail domains whose addresses belong to it. Each is assigned to it in domains.yaml at the top.","type":"array","items":{"title":"Organization domain entry","type":["string","object"],"pattern":"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$","patternErrorMessage":"must be a domain name such as `acme.example`, without `@`, protocol or path","properties":{"name":{"$ref":"definitions.schema.json#/$defs/domainName"},"subdomains":{"type":"boolean","default":false,"description":"Whether addresses below the domain match too."}},"required":["name"],"additionalProperties":false}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema51.items.type},message:"must be string,object",schema:schema51.items.type,parentSchema:schema51.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"},message:"must match pattern \""+"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"+"\"",schema:"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$",parentSchema:schema51.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema51.items.required,parentSchema:schema51.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "subdomains"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 253){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"definitions.schema.json#/$defs/domainName/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"definitions.schema.json#/$defs/domainName/pattern",keyword:"pattern",params:{pattern: "^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"},message:"must match pattern \""+"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"+"\"",schema:"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"definitions.schema.json#/$defs/domainName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data0.subdomains !== undefined){
let data2 = data0.subdomains;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/" + i0+"/subdomains",schemaPath:"#/items/properties/subdomains/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.items.properties.subdomains.type,parentSchema:schema51.items.properties.subdomains,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Members","description":"`members`: of an organization, who is claimed by review, while captures and invitations add their own at run time; of a group, who is in it.","type":["array","object"],"items":{"$ref":"definitions.schema.json#/$defs/who"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/who"},"description":"The members."}},"additionalProperties":false};
const schema56 = {"type":"string","enum":["additive","exclusive"],"default":"additive","description":"`additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name."};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be array,object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 254){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"definitions.schema.json#/$defs/who/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "list"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 254){
const err7 = {instancePath:instancePath+"/list/" + i1,schemaPath:"definitions.schema.json#/$defs/who/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(!pattern6.test(data3)){
const err8 = {instancePath:instancePath+"/list/" + i1,schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/list/" + i1,schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.list.type,parentSchema:schema54.properties.list,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Projects","description":"`projects` of an organization: divisions whose data are apart; contributors see only those granted to them.","type":["array","object"],"items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"description":"The entries."},"append":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"description":"More projects, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false};
const schema60 = {"title":"Named item","type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","description":"An id alone, or an id with a name.","properties":{"id":{"$ref":"#/$defs/id"},"name":{"$ref":"#/$defs/text","description":"Display name. Default: the id."}},"required":["id"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},message:"must be string,object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 200){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},message:"must be array,object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.list === undefined) && (missing0 = "list")) || ((data.append === undefined) && (missing0 = "append"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema59.not,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate35(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.list.type,parentSchema:schema59.properties.list,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data.append !== undefined){
let data4 = data.append;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate35(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.append.type,parentSchema:schema59.properties.append,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Workspaces","description":"`workspaces` of an organization: containers of shared content that it owns from the start.","type":["array","object"],"items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"description":"The entries."},"append":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"description":"More workspaces, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},message:"must be string,object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 200){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type},message:"must be array,object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.list === undefined) && (missing0 = "list")) || ((data.append === undefined) && (missing0 = "append"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema64.not,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate41(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.list.type,parentSchema:schema64.properties.list,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data.append !== undefined){
let data4 = data.append;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate41(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.append.type,parentSchema:schema64.properties.append,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Groups","description":"`groups` of an organization: named sets of people that grants can name.","type":["array","object"],"items":{"$ref":"#/$defs/group"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/group"},"description":"The groups."},"append":{"type":"array","items":{"$ref":"#/$defs/group"},"description":"More groups, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false,"$defs":{"group":{"title":"Group declaration","description":"A named set of people.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/id","description":"What grants call the group."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name. Default: the id."},"members":{"$ref":"org-members.schema.json"}}}}};
const schema70 = {"title":"Group declaration","description":"A named set of people.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/id","description":"What grants call the group."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name. Default: the id."},"members":{"$ref":"org-members.schema.json"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
if(!pattern8.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data.members !== undefined){
if(!(validate32(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},message:"must be array,object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.list === undefined) && (missing0 = "list")) || ((data.append === undefined) && (missing0 = "append"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema69.not,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate47(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.list.type,parentSchema:schema69.properties.list,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data.append !== undefined){
let data4 = data.append;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate47(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.append.type,parentSchema:schema69.properties.append,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Access","description":"`access` of an organization: who has which role, where, and for how long.","type":["array","object"],"items":{"$ref":"#/$defs/entry"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/entry"},"description":"The grants."},"append":{"type":"array","items":{"$ref":"#/$defs/entry"},"description":"More grants, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false,"$defs":{"entry":{"title":"Access entry","description":"One grant, or one for each project and workspace that it names.","type":"object","additionalProperties":false,"required":["role"],"oneOf":[{"required":["who"]},{"required":["group"]}],"if":{"properties":{"reach":{"const":"subtree"}},"required":["reach"]},"then":{"properties":{"projects":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"},"workspaces":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"}}},"properties":{"who":{"$ref":"definitions.schema.json#/$defs/who"},"group":{"$ref":"definitions.schema.json#/$defs/id","description":"A group of the same organization."},"role":{"$ref":"definitions.schema.json#/$defs/id","description":"A role of the catalogue or of this organization."},"projects":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization."},"workspaces":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Workspaces of the organization that the role is limited to."},"reach":{"type":"string","enum":["own","subtree"],"default":"own","description":"`subtree` reaches down to child organizations, and stops at sealed ones."},"from":{"$ref":"definitions.schema.json#/$defs/date","description":"First day, or instant, of the role. Default: at once."},"until":{"$ref":"definitions.schema.json#/$defs/date","description":"Last day of the role, which is included; or the instant of its end. Default: for good."}}}}};
const schema75 = {"title":"Access entry","description":"One grant, or one for each project and workspace that it names.","type":"object","additionalProperties":false,"required":["role"],"oneOf":[{"required":["who"]},{"required":["group"]}],"if":{"properties":{"reach":{"const":"subtree"}},"required":["reach"]},"then":{"properties":{"projects":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"},"workspaces":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"}}},"properties":{"who":{"$ref":"definitions.schema.json#/$defs/who"},"group":{"$ref":"definitions.schema.json#/$defs/id","description":"A group of the same organization."},"role":{"$ref":"definitions.schema.json#/$defs/id","description":"A role of the catalogue or of this organization."},"projects":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization."},"workspaces":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Workspaces of the organization that the role is limited to."},"reach":{"type":"string","enum":["own","subtree"],"default":"own","description":"`subtree` reaches down to child organizations, and stops at sealed ones."},"from":{"$ref":"definitions.schema.json#/$defs/date","description":"First day, or instant, of the role. Default: at once."},"until":{"$ref":"definitions.schema.json#/$defs/date","description":"Last day of the role, which is included; or the instant of its end. Default: for good."}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.who === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema75.oneOf[0].required,parentSchema:schema75.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema75.oneOf[1].required,parentSchema:schema75.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema75.oneOf,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reach === undefined) && (missing0 = "reach")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
if(data.reach !== undefined){
if("subtree" !== data.reach){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
}
}
var _valid1 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.projects !== undefined){
const err5 = {instancePath:instancePath+"/projects",schemaPath:"#/then/properties/projects/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema75.then.properties.projects.not,parentSchema:schema75.then.properties.projects,data:data.projects};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(data.workspaces !== undefined){
const err6 = {instancePath:instancePath+"/workspaces",schemaPath:"#/then/properties/workspaces/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema75.then.properties.workspaces.not,parentSchema:schema75.then.properties.workspaces,data:data.workspaces};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = {};
props0.projects = true;
props0.workspaces = true;
props0.reach = true;
}
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema75.if,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "who") || (key0 === "group")) || (key0 === "role")) || (key0 === "projects")) || (key0 === "workspaces")) || (key0 === "reach")) || (key0 === "from")) || (key0 === "until"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
if(data.who !== undefined){
let data3 = data.who;
if(typeof data3 === "string"){
if(data3.length > 254){
const err10 = {instancePath:instancePath+"/who",schemaPath:"definitions.schema.json#/$defs/who/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
if(!pattern6.test(data3)){
const err11 = {instancePath:instancePath+"/who",schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/who",schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err13 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/group",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err15 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/role",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
if(data.projects !== undefined){
let data6 = data.projects;
if(Array.isArray(data6)){
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.properties.projects,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err18 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.projects.type,parentSchema:schema75.properties.projects,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
}
if(data.workspaces !== undefined){
let data8 = data.workspaces;
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.properties.workspaces,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err22 = {instancePath:instancePath+"/workspaces/" + i1,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/workspaces/" + i1,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.workspaces.type,parentSchema:schema75.properties.workspaces,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
}
if(data.reach !== undefined){
let data10 = data.reach;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.reach.type,parentSchema:schema75.properties.reach,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
if(!((data10 === "own") || (data10 === "subtree"))){
const err26 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/enum",keyword:"enum",params:{allowedValues: schema75.properties.reach.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.reach.enum,parentSchema:schema75.properties.reach,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
}
if(data.from !== undefined){
let data11 = data.from;
if(typeof data11 === "string"){
if(!pattern17.test(data11)){
const err27 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema50,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
}
if(data.until !== undefined){
let data12 = data.until;
if(typeof data12 === "string"){
if(!pattern17.test(data12)){
const err29 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema50,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema74.type},message:"must be array,object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.list === undefined) && (missing0 = "list")) || ((data.append === undefined) && (missing0 = "append"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema74.not,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate54(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.properties.list.type,parentSchema:schema74.properties.list,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data.append !== undefined){
let data4 = data.append;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate54(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.properties.append.type,parentSchema:schema74.properties.append,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization roles","description":"`roles` of an organization: roles of its own, besides the catalogue.","$ref":"roles.schema.json"};
const schema85 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Roles","description":"roles.yaml: roles by id. At the top it is the catalogue for all organizations; in an organization's folder (or under `roles` of its org.yaml) it holds roles of its own. The roles super-admin, admin and contributor always exist; an entry of that name in the catalogue adds permissions.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Role declaration","type":"object","additionalProperties":false,"description":"A named set of permissions; the key is the id that grants use.","properties":{"level":{"type":"string","enum":["super-admin","admin","contributor"],"description":"Default: the highest level among the inherited roles, else contributor."},"inherits":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Roles whose permissions this one has too."},"permissions":{"type":"array","description":"What the role may do, each as `resource:verb`; `*` stands for all.","items":{"type":"string","pattern":"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$","patternErrorMessage":"must be a permission as `resource:verb`, such as `form:edit`"}},"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the role is for."}}}};
const pattern39 = new RegExp("^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = {instancePath,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema85.propertyNames,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!((((key2 === "level") || (key2 === "inherits")) || (key2 === "permissions")) || (key2 === "description"))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema85.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data0.level !== undefined){
let data1 = data0.level;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.additionalProperties.properties.level.type,parentSchema:schema85.additionalProperties.properties.level,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
if(!(((data1 === "super-admin") || (data1 === "admin")) || (data1 === "contributor"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/enum",keyword:"enum",params:{allowedValues: schema85.additionalProperties.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema85.additionalProperties.properties.level.enum,parentSchema:schema85.additionalProperties.properties.level,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data0.inherits !== undefined){
let data2 = data0.inherits;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits/" + i0,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits/" + i0,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/additionalProperties/properties/inherits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.additionalProperties.properties.inherits.type,parentSchema:schema85.additionalProperties.properties.inherits,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
if(data0.permissions !== undefined){
let data4 = data0.permissions;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern39.test(data5)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/items/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"},message:"must match pattern \""+"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"+"\"",schema:"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$",parentSchema:schema85.additionalProperties.properties.permissions.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.additionalProperties.properties.permissions.items.type,parentSchema:schema85.additionalProperties.properties.permissions.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.additionalProperties.properties.permissions.type,parentSchema:schema85.additionalProperties.properties.permissions,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
if(data0.description !== undefined){
let data6 = data0.description;
if(typeof data6 === "string"){
if(data6.length > 200){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
if(!pattern8.test(data6)){
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.additionalProperties.type,parentSchema:schema85.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Integrations","description":"`integrations` of an organization: its own tools. Secrets are given by name, never by value.","type":"object","additionalProperties":false,"properties":{"slack":{"title":"Slack integration","type":"object","additionalProperties":false,"required":["channel","token"],"description":"A Slack channel for notifications and exports.","properties":{"channel":{"type":"string","pattern":"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$","patternErrorMessage":"must be a channel such as \"#dupont\" (in quotes, because # begins a comment)","description":"The channel, in quotes because # begins a comment."},"token":{"$ref":"definitions.schema.json#/$defs/secret"}}},"github":{"title":"GitHub integration","type":"object","additionalProperties":false,"required":["organization","token"],"description":"A GitHub organization whose members and teams follow this one.","properties":{"organization":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$","patternErrorMessage":"must be the login of a GitHub organization","description":"Login of the GitHub organization."},"token":{"$ref":"definitions.schema.json#/$defs/secret"}}},"webhook":{"title":"Webhook integration","type":"object","additionalProperties":false,"required":["url","secret"],"description":"An address that gets signed events.","properties":{"url":{"$ref":"definitions.schema.json#/$defs/httpsUrl"},"secret":{"$ref":"definitions.schema.json#/$defs/secret","description":"Name of the secret that signs the events, as `env:NAME` or `pulumi:name`."}}},"crm":{"title":"CRM integration","type":"object","additionalProperties":false,"required":["url","token"],"description":"The organization's own CRM, which gets its contacts.","properties":{"url":{"$ref":"definitions.schema.json#/$defs/httpsUrl"},"token":{"$ref":"definitions.schema.json#/$defs/secret"},"list":{"$ref":"definitions.schema.json#/$defs/text","description":"The list or pipeline that contacts go to."}}}}};
const schema90 = {"type":"string","pattern":"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$","description":"The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.","patternErrorMessage":"must name a secret, as `env:NAME` or `pulumi:name`; its value never stands in a file"};
const schema92 = {"type":"string","pattern":"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$","maxLength":2000,"description":"An address that begins with https:// and holds no password.","patternErrorMessage":"must be an address that begins with https:// and holds no user or password"};
const pattern41 = new RegExp("^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$", "u");
const pattern42 = new RegExp("^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$", "u");
const pattern43 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$", "u");
const pattern45 = new RegExp("^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "slack") || (key0 === "github")) || (key0 === "webhook")) || (key0 === "crm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.slack !== undefined){
let data0 = data.slack;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.channel === undefined){
const err1 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'",schema:schema89.properties.slack.required,parentSchema:schema89.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(data0.token === undefined){
const err2 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema89.properties.slack.required,parentSchema:schema89.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "channel") || (key1 === "token"))){
const err3 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data0.channel !== undefined){
let data1 = data0.channel;
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
const err4 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/pattern",keyword:"pattern",params:{pattern: "^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"},message:"must match pattern \""+"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"+"\"",schema:"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$",parentSchema:schema89.properties.slack.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.slack.properties.channel.type,parentSchema:schema89.properties.slack.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data0.token !== undefined){
let data2 = data0.token;
if(typeof data2 === "string"){
if(!pattern42.test(data2)){
const err6 = {instancePath:instancePath+"/slack/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/slack/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.slack.type,parentSchema:schema89.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
if(data.github !== undefined){
let data3 = data.github;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.organization === undefined){
const err9 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'",schema:schema89.properties.github.required,parentSchema:schema89.properties.github,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(data3.token === undefined){
const err10 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema89.properties.github.required,parentSchema:schema89.properties.github,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "organization") || (key2 === "token"))){
const err11 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.github,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
if(data3.organization !== undefined){
let data4 = data3.organization;
if(typeof data4 === "string"){
if(!pattern43.test(data4)){
const err12 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$",parentSchema:schema89.properties.github.properties.organization,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.github.properties.organization.type,parentSchema:schema89.properties.github.properties.organization,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
if(data3.token !== undefined){
let data5 = data3.token;
if(typeof data5 === "string"){
if(!pattern42.test(data5)){
const err14 = {instancePath:instancePath+"/github/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/github/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.github.type,parentSchema:schema89.properties.github,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
if(data.webhook !== undefined){
let data6 = data.webhook;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err17 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema89.properties.webhook.required,parentSchema:schema89.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
if(data6.secret === undefined){
const err18 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema89.properties.webhook.required,parentSchema:schema89.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "url") || (key3 === "secret"))){
const err19 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
}
if(data6.url !== undefined){
let data7 = data6.url;
if(typeof data7 === "string"){
if(data7.length > 2000){
const err20 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema92,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
if(!pattern45.test(data7)){
const err21 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"},message:"must match pattern \""+"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"+"\"",schema:"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$",parentSchema:schema92,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
}
if(data6.secret !== undefined){
let data8 = data6.secret;
if(typeof data8 === "string"){
if(!pattern42.test(data8)){
const err23 = {instancePath:instancePath+"/webhook/secret",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/webhook/secret",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.webhook.type,parentSchema:schema89.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
}
if(data.crm !== undefined){
let data9 = data.crm;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.url === undefined){
const err26 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema89.properties.crm.required,parentSchema:schema89.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
if(data9.token === undefined){
const err27 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema89.properties.crm.required,parentSchema:schema89.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
for(const key4 in data9){
if(!(((key4 === "url") || (key4 === "token")) || (key4 === "list"))){
const err28 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
}
if(data9.url !== undefined){
let data10 = data9.url;
if(typeof data10 === "string"){
if(data10.length > 2000){
const err29 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema92,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
if(!pattern45.test(data10)){
const err30 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"},message:"must match pattern \""+"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"+"\"",schema:"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$",parentSchema:schema92,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
}
if(data9.token !== undefined){
let data11 = data9.token;
if(typeof data11 === "string"){
if(!pattern42.test(data11)){
const err32 = {instancePath:instancePath+"/crm/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
addErrors(vErrors, [err32]);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/crm/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
addErrors(vErrors, [err33]);
}
errors++;
}
}
if(data9.list !== undefined){
let data12 = data9.list;
if(typeof data12 === "string"){
if(data12.length > 200){
const err34 = {instancePath:instancePath+"/crm/list",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
addErrors(vErrors, [err34]);
}
errors++;
}
if(!pattern8.test(data12)){
const err35 = {instancePath:instancePath+"/crm/list",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
addErrors(vErrors, [err35]);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/crm/list",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
addErrors(vErrors, [err36]);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.crm.type,parentSchema:schema89.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
addErrors(vErrors, [err37]);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err38];
}
else {
addErrors(vErrors, [err38]);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Automations","description":"`automations` of an organization: what is sent to its own people and tools, by schedule or on events.","type":["array","object"],"items":{"$ref":"#/$defs/automation"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/automation"},"description":"More automations, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false,"$defs":{"automation":{"title":"Automation","type":"object","additionalProperties":false,"required":["id","kind","to"],"allOf":[{"if":{"properties":{"kind":{"const":"export"}},"required":["kind"]},"then":{"required":["schedule"]}},{"if":{"properties":{"kind":{"const":"notification"}},"required":["kind"]},"then":{"required":["events"]}}],"description":"An export has a schedule, a notification has events.","properties":{"id":{"$ref":"definitions.schema.json#/$defs/id"},"kind":{"type":"string","enum":["notification","export"],"description":"A message on an event, or data on a schedule."},"schedule":{"type":"string","pattern":"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$","patternErrorMessage":"must be @hourly, @daily, @weekly, @monthly or five cron fields such as \"0 8 * * 1\"","description":"When, in the portfolio's time zone: @hourly, @daily, @weekly, @monthly or five cron fields."},"events":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$","patternErrorMessage":"must be an event such as `form.submitted`"},"description":"What it tells about."},"report":{"$ref":"definitions.schema.json#/$defs/id","default":"activity","description":"What an export holds."},"format":{"type":"string","enum":["csv","json"],"default":"csv","description":"Format of an export."},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/recipient"},"description":"Integrations of the organization (`slack`, `webhook`, `crm`) and people of its own."}}},"recipient":{"$ref":"definitions.schema.json#/$defs/who","description":"An integration of the organization, a person or an e-mail address."}}};
const schema98 = {"title":"Automation","type":"object","additionalProperties":false,"required":["id","kind","to"],"allOf":[{"if":{"properties":{"kind":{"const":"export"}},"required":["kind"]},"then":{"required":["schedule"]}},{"if":{"properties":{"kind":{"const":"notification"}},"required":["kind"]},"then":{"required":["events"]}}],"description":"An export has a schedule, a notification has events.","properties":{"id":{"$ref":"definitions.schema.json#/$defs/id"},"kind":{"type":"string","enum":["notification","export"],"description":"A message on an event, or data on a schedule."},"schedule":{"type":"string","pattern":"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$","patternErrorMessage":"must be @hourly, @daily, @weekly, @monthly or five cron fields such as \"0 8 * * 1\"","description":"When, in the portfolio's time zone: @hourly, @daily, @weekly, @monthly or five cron fields."},"events":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$","patternErrorMessage":"must be an event such as `form.submitted`"},"description":"What it tells about."},"report":{"$ref":"definitions.schema.json#/$defs/id","default":"activity","description":"What an export holds."},"format":{"type":"string","enum":["csv","json"],"default":"csv","description":"Format of an export."},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/recipient"},"description":"Integrations of the organization (`slack`, `webhook`, `crm`) and people of its own."}}};
const pattern51 = new RegExp("^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$", "u");
const pattern52 = new RegExp("^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
else {
if(data.kind !== undefined){
if("export" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema98.allOf[0].then.required,parentSchema:schema98.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema98.allOf[0].if,parentSchema:schema98.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
else {
if(data.kind !== undefined){
if("notification" !== data.kind){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'",schema:schema98.allOf[1].then.required,parentSchema:schema98.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema98.allOf[1].if,parentSchema:schema98.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
if(data.kind === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(data.to === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "kind")) || (key0 === "schedule")) || (key0 === "events")) || (key0 === "report")) || (key0 === "format")) || (key0 === "to"))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.kind.type,parentSchema:schema98.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
if(!((data3 === "notification") || (data3 === "export"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema98.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.kind.enum,parentSchema:schema98.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
if(data.schedule !== undefined){
let data4 = data.schedule;
if(typeof data4 === "string"){
if(!pattern51.test(data4)){
const err16 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$"},message:"must match pattern \""+"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$"+"\"",schema:"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$",parentSchema:schema98.properties.schedule,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.schedule.type,parentSchema:schema98.properties.schedule,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
if(data.events !== undefined){
let data5 = data.events;
if(Array.isArray(data5)){
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema98.properties.events,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern52.test(data6)){
const err19 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$",parentSchema:schema98.properties.events.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.events.items.type,parentSchema:schema98.properties.events.items,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema98.properties.events.type,parentSchema:schema98.properties.events,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
if(data.report !== undefined){
let data7 = data.report;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err22 = {instancePath:instancePath+"/report",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/report",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
if(data.format !== undefined){
let data8 = data.format;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.format.type,parentSchema:schema98.properties.format,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
if(!((data8 === "csv") || (data8 === "json"))){
const err25 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema98.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.format.enum,parentSchema:schema98.properties.format,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
}
if(data.to !== undefined){
let data9 = data.to;
if(Array.isArray(data9)){
if(data9.length < 1){
const err26 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema98.properties.to,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(data10.length > 254){
const err27 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/$defs/recipient/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
if(!pattern6.test(data10)){
const err28 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/$defs/recipient/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/$defs/recipient/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema98.properties.to.type,parentSchema:schema98.properties.to,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema97.type},message:"must be array,object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.append === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "append"},message:"must have required property '"+"append"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "append")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data.append !== undefined){
let data1 = data.append;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate66(data1[i1], {instancePath:instancePath+"/append/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema97.properties.append.type,parentSchema:schema97.properties.append,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Assets","description":"`assets` of an organization: forms, feedback widgets and tag sets that it starts with.","type":["array","object"],"items":{"$ref":"#/$defs/asset"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/asset"},"description":"More assets, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false,"$defs":{"asset":{"title":"Asset","type":"object","additionalProperties":false,"required":["id","kind"],"description":"A form has fields, a widget asks for feedback, a tag set has tags.","allOf":[{"if":{"properties":{"kind":{"const":"form"}},"required":["kind"]},"then":{"required":["fields"]}},{"if":{"properties":{"kind":{"not":{"const":"form"}}},"required":["kind"]},"then":{"properties":{"fields":{"not":{},"errorMessage":"is for assets of kind form"},"tagSets":{"not":{},"errorMessage":"is for assets of kind form"}}}},{"if":{"properties":{"kind":{"const":"tags"}},"required":["kind"]},"then":{"required":["tags"]}},{"if":{"properties":{"kind":{"not":{"const":"tags"}}},"required":["kind"]},"then":{"properties":{"tags":{"not":{},"errorMessage":"is for assets of kind tags"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"const":"form"}},"required":["kind"]},"then":{"required":["form"],"properties":{"question":{"not":{},"errorMessage":"is for widgets that show no form"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"not":{"const":"form"}}},"required":["kind","widget"]},"then":{"required":["question"],"properties":{"form":{"not":{},"errorMessage":"is for widgets that show a form"}}}},{"if":{"properties":{"kind":{"not":{"const":"widget"}}},"required":["kind"]},"then":{"properties":{"widget":{"not":{},"errorMessage":"is for assets of kind widget"},"form":{"not":{},"errorMessage":"is for assets of kind widget"},"question":{"not":{},"errorMessage":"is for assets of kind widget"},"placement":{"not":{},"errorMessage":"is for assets of kind widget"}}}}],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/id"},"kind":{"type":"string","enum":["form","widget","tags"],"description":"What it is."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name. Default: the id."},"fields":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/field"},"description":"Fields of a form, in order."},"tagSets":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Tag sets of the same organization that submissions of a form are sorted by."},"widget":{"type":"string","enum":["form","rating","nps","thumbs","comment"],"default":"form","description":"What a widget shows: a form, 1 to 5 stars, 0 to 10 points (net promoter score), a thumb up or down, or a comment."},"form":{"$ref":"definitions.schema.json#/$defs/id","description":"The form of the same organization that a widget shows."},"question":{"$ref":"definitions.schema.json#/$defs/text","description":"What a widget without a form asks."},"placement":{"type":"string","enum":["corner","inline","popup"],"default":"corner","description":"Where on the page a widget stands."},"tags":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/tag"},"description":"Tags of a tag set, in order."}}},"field":{"title":"Form field","type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","description":"An id alone, for a line of text, or a field with its type.","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/id"},"label":{"$ref":"definitions.schema.json#/$defs/text","description":"What people read. Default: the id."},"type":{"type":"string","enum":["text","long-text","email","phone","number","date","checkbox","choice","choices","file"],"default":"text","description":"What people enter; of the options of `choice` one, of `choices` any number."},"required":{"type":"boolean","default":false,"description":"Whether the field must be filled in."},"options":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/text"},"description":"What can be chosen, in order."}},"allOf":[{"if":{"properties":{"type":{"enum":["choice","choices"]}},"required":["type"]},"then":{"required":["options"]}},{"if":{"properties":{"type":{"not":{"enum":["choice","choices"]}}},"required":["type"]},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}},{"if":{"type":"object","not":{"required":["type"]}},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}}]},"tag":{"title":"Tag","type":["string","object"],"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","patternErrorMessage":"must be one line of text that is not blank","maxLength":200,"description":"A name alone, or with a color.","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"definitions.schema.json#/$defs/text","description":"What people read."},"color":{"type":"string","pattern":"^#[0-9a-f]{6}$","patternErrorMessage":"must be a color such as \"#d33682\" (in quotes, because # begins a comment)","description":"As \"#rrggbb\", in lower-case hexadecimal digits."}}}}};
const schema103 = {"title":"Asset","type":"object","additionalProperties":false,"required":["id","kind"],"description":"A form has fields, a widget asks for feedback, a tag set has tags.","allOf":[{"if":{"properties":{"kind":{"const":"form"}},"required":["kind"]},"then":{"required":["fields"]}},{"if":{"properties":{"kind":{"not":{"const":"form"}}},"required":["kind"]},"then":{"properties":{"fields":{"not":{},"errorMessage":"is for assets of kind form"},"tagSets":{"not":{},"errorMessage":"is for assets of kind form"}}}},{"if":{"properties":{"kind":{"const":"tags"}},"required":["kind"]},"then":{"required":["tags"]}},{"if":{"properties":{"kind":{"not":{"const":"tags"}}},"required":["kind"]},"then":{"properties":{"tags":{"not":{},"errorMessage":"is for assets of kind tags"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"const":"form"}},"required":["kind"]},"then":{"required":["form"],"properties":{"question":{"not":{},"errorMessage":"is for widgets that show no form"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"not":{"const":"form"}}},"required":["kind","widget"]},"then":{"required":["question"],"properties":{"form":{"not":{},"errorMessage":"is for widgets that show a form"}}}},{"if":{"properties":{"kind":{"not":{"const":"widget"}}},"required":["kind"]},"then":{"properties":{"widget":{"not":{},"errorMessage":"is for assets of kind widget"},"form":{"not":{},"errorMessage":"is for assets of kind widget"},"question":{"not":{},"errorMessage":"is for assets of kind widget"},"placement":{"not":{},"errorMessage":"is for assets of kind widget"}}}}],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/id"},"kind":{"type":"string","enum":["form","widget","tags"],"description":"What it is."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name. Default: the id."},"fields":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/field"},"description":"Fields of a form, in order."},"tagSets":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Tag sets of the same organization that submissions of a form are sorted by."},"widget":{"type":"string","enum":["form","rating","nps","thumbs","comment"],"default":"form","description":"What a widget shows: a form, 1 to 5 stars, 0 to 10 points (net promoter score), a thumb up or down, or a comment."},"form":{"$ref":"definitions.schema.json#/$defs/id","description":"The form of the same organization that a widget shows."},"question":{"$ref":"definitions.schema.json#/$defs/text","description":"What a widget without a form asks."},"placement":{"type":"string","enum":["corner","inline","popup"],"default":"corner","description":"Where on the page a widget stands."},"tags":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/tag"},"description":"Tags of a tag set, in order."}}};
const schema106 = {"title":"Form field","type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","description":"An id alone, for a line of text, or a field with its type.","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/id"},"label":{"$ref":"definitions.schema.json#/$defs/text","description":"What people read. Default: the id."},"type":{"type":"string","enum":["text","long-text","email","phone","number","date","checkbox","choice","choices","file"],"default":"text","description":"What people enter; of the options of `choice` one, of `choices` any number."},"required":{"type":"boolean","default":false,"description":"Whether the field must be filled in."},"options":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/text"},"description":"What can be chosen, in order."}},"allOf":[{"if":{"properties":{"type":{"enum":["choice","choices"]}},"required":["type"]},"then":{"required":["options"]}},{"if":{"properties":{"type":{"not":{"enum":["choice","choices"]}}},"required":["type"]},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}},{"if":{"type":"object","not":{"required":["type"]}},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}}]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type},message:"must be string,object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "choice") || (data0 === "choices"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema106.allOf[0].then.required,parentSchema:schema106.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema106.allOf[0].if,parentSchema:schema106.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
else {
if(data.type !== undefined){
let data1 = data.type;
const _errs10 = errors;
const _errs11 = errors;
if(!((data1 === "choice") || (data1 === "choices"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
var valid5 = _errs11 === errors;
if(valid5){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options !== undefined){
const err8 = {instancePath:instancePath+"/options",schemaPath:"#/allOf/1/then/properties/options/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema106.allOf[1].then.properties.options.not,parentSchema:schema106.allOf[1].then.properties.options,data:data.options};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.options = true;
props0.type = true;
}
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema106.allOf[1].if,parentSchema:schema106.allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
const _errs19 = errors;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
var valid8 = _errs20 === errors;
if(valid8){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options !== undefined){
const err13 = {instancePath:instancePath+"/options",schemaPath:"#/allOf/2/then/properties/options/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema106.allOf[2].then.properties.options.not,parentSchema:schema106.allOf[2].then.properties.options,data:data.options};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
if(valid7){
var props1 = {};
props1.options = true;
}
}
if(!valid7){
const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema106.allOf[2].if,parentSchema:schema106.allOf[2],data};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err15 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "label")) || (key0 === "type")) || (key0 === "required")) || (key0 === "options"))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err18 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
}
if(data.label !== undefined){
let data5 = data.label;
if(typeof data5 === "string"){
if(data5.length > 200){
const err20 = {instancePath:instancePath+"/label",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
if(!pattern8.test(data5)){
const err21 = {instancePath:instancePath+"/label",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/label",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
const err23 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.type.type,parentSchema:schema106.properties.type,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
if(!((((((((((data6 === "text") || (data6 === "long-text")) || (data6 === "email")) || (data6 === "phone")) || (data6 === "number")) || (data6 === "date")) || (data6 === "checkbox")) || (data6 === "choice")) || (data6 === "choices")) || (data6 === "file"))){
const err24 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema106.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema106.properties.type.enum,parentSchema:schema106.properties.type,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
}
if(data.required !== undefined){
let data7 = data.required;
if(typeof data7 !== "boolean"){
const err25 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema106.properties.required.type,parentSchema:schema106.properties.required,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
}
if(data.options !== undefined){
let data8 = data.options;
if(Array.isArray(data8)){
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema106.properties.options,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length > 200){
const err27 = {instancePath:instancePath+"/options/" + i0,schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
if(!pattern8.test(data9)){
const err28 = {instancePath:instancePath+"/options/" + i0,schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/options/" + i0,schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema106.properties.options.type,parentSchema:schema106.properties.options,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"title":"Tag","type":["string","object"],"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","patternErrorMessage":"must be one line of text that is not blank","maxLength":200,"description":"A name alone, or with a color.","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"definitions.schema.json#/$defs/text","description":"What people read."},"color":{"type":"string","pattern":"^#[0-9a-f]{6}$","patternErrorMessage":"must be a color such as \"#d33682\" (in quotes, because # begins a comment)","description":"As \"#rrggbb\", in lower-case hexadecimal digits."}}};
const pattern66 = new RegExp("^#[0-9a-f]{6}$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema113.type},message:"must be string,object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "color"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
const err5 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(!pattern8.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data.color !== undefined){
let data1 = data.color;
if(typeof data1 === "string"){
if(!pattern66.test(data1)){
const err8 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},message:"must match pattern \""+"^#[0-9a-f]{6}$"+"\"",schema:"^#[0-9a-f]{6}$",parentSchema:schema113.properties.color,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.properties.color.type,parentSchema:schema113.properties.color,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
else {
if(data.kind !== undefined){
if("form" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema103.allOf[0].then.required,parentSchema:schema103.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema103.allOf[0].if,parentSchema:schema103.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs10 = errors;
const _errs11 = errors;
if("form" !== data.kind){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var valid5 = _errs11 === errors;
if(valid5){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/allOf/1/then/properties/fields/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[1].then.properties.fields.not,parentSchema:schema103.allOf[1].then.properties.fields,data:data.fields};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(data.tagSets !== undefined){
const err8 = {instancePath:instancePath+"/tagSets",schemaPath:"#/allOf/1/then/properties/tagSets/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[1].then.properties.tagSets.not,parentSchema:schema103.allOf[1].then.properties.tagSets,data:data.tagSets};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.fields = true;
props0.tagSets = true;
props0.kind = true;
}
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema103.allOf[1].if,parentSchema:schema103.allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
else {
if(data.kind !== undefined){
if("tags" !== data.kind){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema103.allOf[2].then.required,parentSchema:schema103.allOf[2].then,data};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
}
if(!valid7){
const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema103.allOf[2].if,parentSchema:schema103.allOf[2],data};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs23 = errors;
let valid9 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.kind === undefined) && (missing3 = "kind")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs26 = errors;
const _errs27 = errors;
if("tags" !== data.kind){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
var valid11 = _errs27 === errors;
if(valid11){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined){
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/allOf/3/then/properties/tags/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[3].then.properties.tags.not,parentSchema:schema103.allOf[3].then.properties.tags,data:data.tags};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
var _valid3 = _errs28 === errors;
valid9 = _valid3;
if(valid9){
var props1 = {};
props1.tags = true;
props1.kind = true;
}
}
if(!valid9){
const err18 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema103.allOf[3].if,parentSchema:schema103.allOf[3],data};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs32 = errors;
let valid13 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs34 = errors;
if("widget" !== data.kind){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
var valid14 = _errs34 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.widget !== undefined){
const _errs35 = errors;
if("form" !== data.widget){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
var valid14 = _errs35 === errors;
}
else {
var valid14 = true;
}
}
}
}
var _valid4 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema103.allOf[4].then.required,parentSchema:schema103.allOf[4].then,data};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
if(data.question !== undefined){
const err23 = {instancePath:instancePath+"/question",schemaPath:"#/allOf/4/then/properties/question/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[4].then.properties.question.not,parentSchema:schema103.allOf[4].then.properties.question,data:data.question};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
var _valid4 = _errs36 === errors;
valid13 = _valid4;
if(valid13){
var props2 = {};
props2.question = true;
props2.kind = true;
props2.widget = true;
}
}
if(!valid13){
const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema103.allOf[4].if,parentSchema:schema103.allOf[4],data};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs40 = errors;
let valid16 = true;
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.kind === undefined) && (missing5 = "kind")) || ((data.widget === undefined) && (missing5 = "widget"))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs42 = errors;
if("widget" !== data.kind){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
var valid17 = _errs42 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.widget !== undefined){
const _errs43 = errors;
const _errs44 = errors;
const _errs45 = errors;
if("form" !== data.widget){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
var valid18 = _errs45 === errors;
if(valid18){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs43 === errors;
}
else {
var valid17 = true;
}
}
}
}
var _valid5 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'",schema:schema103.allOf[5].then.required,parentSchema:schema103.allOf[5].then,data};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
if(data.form !== undefined){
const err30 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/5/then/properties/form/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[5].then.properties.form.not,parentSchema:schema103.allOf[5].then.properties.form,data:data.form};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
}
var _valid5 = _errs46 === errors;
valid16 = _valid5;
if(valid16){
var props3 = {};
props3.form = true;
props3.kind = true;
props3.widget = true;
}
}
if(!valid16){
const err31 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema103.allOf[5].if,parentSchema:schema103.allOf[5],data};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs50 = errors;
let valid20 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.kind === undefined) && (missing6 = "kind")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
addErrors(vErrors, [err32]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs53 = errors;
const _errs54 = errors;
if("widget" !== data.kind){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
addErrors(vErrors, [err33]);
}
errors++;
}
var valid22 = _errs54 === errors;
if(valid22){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
addErrors(vErrors, [err34]);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid6 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.widget !== undefined){
const err35 = {instancePath:instancePath+"/widget",schemaPath:"#/allOf/6/then/properties/widget/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[6].then.properties.widget.not,parentSchema:schema103.allOf[6].then.properties.widget,data:data.widget};
if(vErrors === null){
vErrors = [err35];
}
else {
addErrors(vErrors, [err35]);
}
errors++;
}
if(data.form !== undefined){
const err36 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/6/then/properties/form/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[6].then.properties.form.not,parentSchema:schema103.allOf[6].then.properties.form,data:data.form};
if(vErrors === null){
vErrors = [err36];
}
else {
addErrors(vErrors, [err36]);
}
errors++;
}
if(data.question !== undefined){
const err37 = {instancePath:instancePath+"/question",schemaPath:"#/allOf/6/then/properties/question/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[6].then.properties.question.not,parentSchema:schema103.allOf[6].then.properties.question,data:data.question};
if(vErrors === null){
vErrors = [err37];
}
else {
addErrors(vErrors, [err37]);
}
errors++;
}
if(data.placement !== undefined){
const err38 = {instancePath:instancePath+"/placement",schemaPath:"#/allOf/6/then/properties/placement/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[6].then.properties.placement.not,parentSchema:schema103.allOf[6].then.properties.placement,data:data.placement};
if(vErrors === null){
vErrors = [err38];
}
else {
addErrors(vErrors, [err38]);
}
errors++;
}
}
var _valid6 = _errs55 === errors;
valid20 = _valid6;
if(valid20){
var props4 = {};
props4.widget = true;
props4.form = true;
props4.question = true;
props4.placement = true;
props4.kind = true;
}
}
if(!valid20){
const err39 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema103.allOf[6].if,parentSchema:schema103.allOf[6],data};
if(vErrors === null){
vErrors = [err39];
}
else {
addErrors(vErrors, [err39]);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err40];
}
else {
addErrors(vErrors, [err40]);
}
errors++;
}
if(data.kind === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err41];
}
else {
addErrors(vErrors, [err41]);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema103.properties, key0))){
const err42 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err42];
}
else {
addErrors(vErrors, [err42]);
}
errors++;
}
}
if(data.id !== undefined){
let data18 = data.id;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err43 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
addErrors(vErrors, [err43]);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/id",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
addErrors(vErrors, [err44]);
}
errors++;
}
}
if(data.kind !== undefined){
let data19 = data.kind;
if(typeof data19 !== "string"){
const err45 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.kind.type,parentSchema:schema103.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
addErrors(vErrors, [err45]);
}
errors++;
}
if(!(((data19 === "form") || (data19 === "widget")) || (data19 === "tags"))){
const err46 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema103.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.kind.enum,parentSchema:schema103.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
addErrors(vErrors, [err46]);
}
errors++;
}
}
if(data.name !== undefined){
let data20 = data.name;
if(typeof data20 === "string"){
if(data20.length > 200){
const err47 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
addErrors(vErrors, [err47]);
}
errors++;
}
if(!pattern8.test(data20)){
const err48 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
addErrors(vErrors, [err48]);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
addErrors(vErrors, [err49]);
}
errors++;
}
}
if(data.fields !== undefined){
let data21 = data.fields;
if(Array.isArray(data21)){
if(data21.length < 1){
const err50 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema103.properties.fields,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
addErrors(vErrors, [err50]);
}
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data21[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.fields.type,parentSchema:schema103.properties.fields,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
addErrors(vErrors, [err51]);
}
errors++;
}
}
if(data.tagSets !== undefined){
let data23 = data.tagSets;
if(Array.isArray(data23)){
if(data23.length < 1){
const err52 = {instancePath:instancePath+"/tagSets",schemaPath:"#/properties/tagSets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema103.properties.tagSets,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
addErrors(vErrors, [err52]);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err53 = {instancePath:instancePath+"/tagSets/" + i1,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
addErrors(vErrors, [err53]);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/tagSets/" + i1,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
addErrors(vErrors, [err54]);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/tagSets",schemaPath:"#/properties/tagSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.tagSets.type,parentSchema:schema103.properties.tagSets,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
addErrors(vErrors, [err55]);
}
errors++;
}
}
if(data.widget !== undefined){
let data25 = data.widget;
if(typeof data25 !== "string"){
const err56 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.widget.type,parentSchema:schema103.properties.widget,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
addErrors(vErrors, [err56]);
}
errors++;
}
if(!(((((data25 === "form") || (data25 === "rating")) || (data25 === "nps")) || (data25 === "thumbs")) || (data25 === "comment"))){
const err57 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/enum",keyword:"enum",params:{allowedValues: schema103.properties.widget.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.widget.enum,parentSchema:schema103.properties.widget,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
addErrors(vErrors, [err57]);
}
errors++;
}
}
if(data.form !== undefined){
let data26 = data.form;
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err58 = {instancePath:instancePath+"/form",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
addErrors(vErrors, [err58]);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/form",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
addErrors(vErrors, [err59]);
}
errors++;
}
}
if(data.question !== undefined){
let data27 = data.question;
if(typeof data27 === "string"){
if(data27.length > 200){
const err60 = {instancePath:instancePath+"/question",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
addErrors(vErrors, [err60]);
}
errors++;
}
if(!pattern8.test(data27)){
const err61 = {instancePath:instancePath+"/question",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
addErrors(vErrors, [err61]);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/question",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
addErrors(vErrors, [err62]);
}
errors++;
}
}
if(data.placement !== undefined){
let data28 = data.placement;
if(typeof data28 !== "string"){
const err63 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.placement.type,parentSchema:schema103.properties.placement,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
addErrors(vErrors, [err63]);
}
errors++;
}
if(!(((data28 === "corner") || (data28 === "inline")) || (data28 === "popup"))){
const err64 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/enum",keyword:"enum",params:{allowedValues: schema103.properties.placement.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.placement.enum,parentSchema:schema103.properties.placement,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
addErrors(vErrors, [err64]);
}
errors++;
}
}
if(data.tags !== undefined){
let data29 = data.tags;
if(Array.isArray(data29)){
if(data29.length < 1){
const err65 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema103.properties.tags,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
addErrors(vErrors, [err65]);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
if(!(validate74(data29[i2], {instancePath:instancePath+"/tags/" + i2,parentData:data29,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.tags.type,parentSchema:schema103.properties.tags,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
addErrors(vErrors, [err66]);
}
errors++;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err67];
}
else {
addErrors(vErrors, [err67]);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema102.type},message:"must be array,object",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.append === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "append"},message:"must have required property '"+"append"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "append")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data.append !== undefined){
let data1 = data.append;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate71(data1[i1], {instancePath:instancePath+"/append/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema102.properties.append.type,parentSchema:schema102.properties.append,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema115 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization billing","description":"`billing` of an organization: who pays for it.","type":"object","additionalProperties":false,"properties":{"payer":{"$ref":"definitions.schema.json#/$defs/id","default":"portfolio","description":"Uid of the organization that pays, or `portfolio`."},"reference":{"$ref":"definitions.schema.json#/$defs/text","description":"Order number or other reference for the bill."}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "payer") || (key0 === "reference"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.payer !== undefined){
let data0 = data.payer;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/payer",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/payer",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
if(typeof data1 === "string"){
if(data1.length > 200){
const err3 = {instancePath:instancePath+"/reference",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!pattern8.test(data1)){
const err4 = {instancePath:instancePath+"/reference",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/reference",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Database access","description":"`database` of an organization: `reader` gives it a database login that reads its own rows and those below it. Without a password nobody logs in by one.","type":["string","object"],"default":"none","if":{"type":"string"},"then":{"enum":["none","reader"]},"properties":{"access":{"type":"string","enum":["none","reader"],"description":"`reader`: a login of its own that reads and never writes."},"login":{"$ref":"definitions.schema.json#/$defs/id","description":"Name of the login, after the portfolio's prefix and `_reader_`. Whoever may log in to the server can read the names of all logins. Default: a digest, which tells nobody whose it is."},"password":{"$ref":"definitions.schema.json#/$defs/secret","description":"Name of the secret that is the login's password, as `env:NAME` or `pulumi:name`. Another name, or another value, is another password."}},"required":["access"],"additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type},message:"must be string,object",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!((data === "none") || (data === "reader"))){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema118.then.enum},message:"must be equal to one of the allowed values",schema:schema118.then.enum,parentSchema:schema118.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema118.if,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "access") || (key0 === "login")) || (key0 === "password"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.access !== undefined){
let data0 = data.access;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.access.type,parentSchema:schema118.properties.access,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!((data0 === "none") || (data0 === "reader"))){
const err7 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema118.properties.access.enum},message:"must be equal to one of the allowed values",schema:schema118.properties.access.enum,parentSchema:schema118.properties.access,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data.login !== undefined){
let data1 = data.login;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/login",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/login",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(typeof data2 === "string"){
if(!pattern42.test(data2)){
const err10 = {instancePath:instancePath+"/password",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/password",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema38.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/uid",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/uid",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 200){
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"definitions.schema.json#/$defs/organizationType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(!((((((((data2 === "client") || (data2 === "department")) || (data2 === "project")) || (data2 === "subsidiary")) || (data2 === "internal")) || (data2 === "personal")) || (data2 === "group")) || (data2 === "company"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"definitions.schema.json#/$defs/organizationType/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
}
if(data.template !== undefined){
if(!(validate23(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.status.type,parentSchema:schema38.properties.status,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(!((data4 === "active") || (data4 === "archived"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.status.enum,parentSchema:schema38.properties.status,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
if(data.isolation !== undefined){
let data5 = data.isolation;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.isolation.type,parentSchema:schema38.properties.isolation,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
if(!((data5 === "open") || (data5 === "sealed"))){
const err14 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema38.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.isolation.enum,parentSchema:schema38.properties.isolation,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
}
if(data.contact !== undefined){
let data6 = data.contact;
if(typeof data6 === "string"){
if(data6.length > 254){
const err15 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
if(!pattern6.test(data6)){
const err16 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
if(data.mission !== undefined){
let data7 = data.mission;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.until === undefined){
const err18 = {instancePath:instancePath+"/mission",schemaPath:"#/properties/mission/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema38.properties.mission.required,parentSchema:schema38.properties.mission,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
for(const key1 in data7){
if(!(key1 === "until")){
const err19 = {instancePath:instancePath+"/mission",schemaPath:"#/properties/mission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38.properties.mission,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
}
if(data7.until !== undefined){
let data8 = data7.until;
if(typeof data8 === "string"){
if(!pattern17.test(data8)){
const err20 = {instancePath:instancePath+"/mission/until",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema50,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/mission/until",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/mission",schemaPath:"#/properties/mission/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.mission.type,parentSchema:schema38.properties.mission,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
}
if(data.domains !== undefined){
if(!(validate30(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.membership !== undefined){
let data10 = data.membership;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((key2 === "mode") || (key2 === "admins"))){
const err23 = {instancePath:instancePath+"/membership",schemaPath:"org-membership.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
if(data10.mode !== undefined){
let data11 = data10.mode;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/membership/mode",schemaPath:"org-membership.schema.json/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.mode.type,parentSchema:schema53.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
if(!(((data11 === "capture") || (data11 === "invitation")) || (data11 === "manual"))){
const err25 = {instancePath:instancePath+"/membership/mode",schemaPath:"org-membership.schema.json/properties/mode/enum",keyword:"enum",params:{allowedValues: schema53.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.mode.enum,parentSchema:schema53.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
}
if(data10.admins !== undefined){
let data12 = data10.admins;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/membership/admins",schemaPath:"org-membership.schema.json/properties/admins/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.admins.type,parentSchema:schema53.properties.admins,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
if(!((data12 === "members") || (data12 === "anyone"))){
const err27 = {instancePath:instancePath+"/membership/admins",schemaPath:"org-membership.schema.json/properties/admins/enum",keyword:"enum",params:{allowedValues: schema53.properties.admins.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.admins.enum,parentSchema:schema53.properties.admins,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/membership",schemaPath:"org-membership.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
}
if(data.members !== undefined){
if(!(validate32(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.sso !== undefined){
let data14 = data.sso;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(key3 === "required")){
const err29 = {instancePath:instancePath+"/sso",schemaPath:"org-sso.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
}
if(data14.required !== undefined){
let data15 = data14.required;
if(typeof data15 !== "boolean"){
const err30 = {instancePath:instancePath+"/sso/required",schemaPath:"org-sso.schema.json/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/sso",schemaPath:"org-sso.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
}
if(data.projects !== undefined){
if(!(validate34(data.projects, {instancePath:instancePath+"/projects",parentData:data,parentDataProperty:"projects",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.workspaces !== undefined){
if(!(validate40(data.workspaces, {instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"workspaces",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate46(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate53(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate59(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.integrations !== undefined){
if(!(validate63(data.integrations, {instancePath:instancePath+"/integrations",parentData:data,parentDataProperty:"integrations",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.automations !== undefined){
if(!(validate65(data.automations, {instancePath:instancePath+"/automations",parentData:data,parentDataProperty:"automations",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate70(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.billing !== undefined){
if(!(validate79(data.billing, {instancePath:instancePath+"/billing",parentData:data,parentDataProperty:"billing",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.database !== undefined){
if(!(validate81(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
let data26 = data.notes;
if(typeof data26 === "string"){
if(data26.length > 20000){
const err32 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema121,data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
addErrors(vErrors, [err32]);
}
errors++;
}
if(!pattern71.test(data26)){
const err33 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema121,data:data26};
if(vErrors === null){
vErrors = [err33];
}
else {
addErrors(vErrors, [err33]);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.type,parentSchema:schema121,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
addErrors(vErrors, [err34]);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err35];
}
else {
addErrors(vErrors, [err35]);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const orgAccess = validate53;

export const orgAssets = validate70;

export const orgAutomations = validate65;

export const orgBilling = validate79;

export const orgDatabase = validate81;

export const orgDomains = validate30;

export const orgGroups = validate46;

export const orgIntegrations = validate63;

export const orgMembers = validate32;

export const orgMembership = validate83;

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "admins"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.mode.type,parentSchema:schema53.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(!(((data0 === "capture") || (data0 === "invitation")) || (data0 === "manual"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema53.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.mode.enum,parentSchema:schema53.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data.admins !== undefined){
let data1 = data.admins;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.admins.type,parentSchema:schema53.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!((data1 === "members") || (data1 === "anyone"))){
const err4 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/enum",keyword:"enum",params:{allowedValues: schema53.properties.admins.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.admins.enum,parentSchema:schema53.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const orgNotes = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(!pattern71.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const orgProjects = validate34;

export const orgRoles = validate59;

export const orgSso = validate85;

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "required")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.required !== undefined){
let data0 = data.required;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const orgWorkspaces = validate40;

export const people = validate86;
const schema125 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"People","description":"people.yaml or people/*.yaml: persons by id.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Person","type":"object","additionalProperties":false,"required":["name"],"oneOf":[{"required":["email"]},{"required":["emails"]}],"description":"A person; the key is the id that other files use.","properties":{"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Full name."},"email":{"$ref":"definitions.schema.json#/$defs/email","description":"The person's only e-mail: the account that declarations mean."},"emails":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/email"},"description":"Several e-mails. The first is the account that declarations mean; the others are linked to the person."},"github":{"$ref":"definitions.schema.json#/$defs/text","description":"User name on GitHub."},"slack":{"$ref":"definitions.schema.json#/$defs/text","description":"Member id on Slack, such as U012AB3CD."},"left":{"$ref":"definitions.schema.json#/$defs/date","description":"From this date on the person has no access anywhere, whatever other files say."}}}};
const schema128 = {"type":"string","pattern":"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$","maxLength":254,"description":"An e-mail address, without a display name.","patternErrorMessage":"must be an e-mail address such as `claire@agence.example`"};
const pattern75 = new RegExp("^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = {instancePath,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema125.propertyNames,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
const _errs7 = errors;
let valid3 = false;
let passing0 = null;
const _errs8 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.email === undefined){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema125.additionalProperties.oneOf[0].required,parentSchema:schema125.additionalProperties.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.emails === undefined){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "emails"},message:"must have required property '"+"emails"+"'",schema:schema125.additionalProperties.oneOf[1].required,parentSchema:schema125.additionalProperties.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema125.additionalProperties.oneOf,parentSchema:schema125.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema125.additionalProperties.required,parentSchema:schema125.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
for(const key2 in data0){
if(!((((((key2 === "name") || (key2 === "email")) || (key2 === "emails")) || (key2 === "github")) || (key2 === "slack")) || (key2 === "left"))){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema125.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 200){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
if(!pattern8.test(data1)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
}
if(data0.email !== undefined){
let data2 = data0.email;
if(typeof data2 === "string"){
if(data2.length > 254){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema128,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(!pattern75.test(data2)){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema128,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.type,parentSchema:schema128,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
if(data0.emails !== undefined){
let data3 = data0.emails;
if(Array.isArray(data3)){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails",schemaPath:"#/additionalProperties/properties/emails/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema125.additionalProperties.properties.emails,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 254){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema128,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
if(!pattern75.test(data4)){
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema128,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.type,parentSchema:schema128,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails",schemaPath:"#/additionalProperties/properties/emails/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.additionalProperties.properties.emails.type,parentSchema:schema125.additionalProperties.properties.emails,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
}
if(data0.github !== undefined){
let data5 = data0.github;
if(typeof data5 === "string"){
if(data5.length > 200){
const err19 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
if(!pattern8.test(data5)){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
if(data0.slack !== undefined){
let data6 = data0.slack;
if(typeof data6 === "string"){
if(data6.length > 200){
const err22 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/slack",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
if(!pattern8.test(data6)){
const err23 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/slack",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/slack",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
}
if(data0.left !== undefined){
let data7 = data0.left;
if(typeof data7 === "string"){
if(!pattern17.test(data7)){
const err25 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/left",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema50,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/left",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.additionalProperties.type,parentSchema:schema125.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const portfolio = validate87;
const schema133 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Portfolio declaration","description":"portfolio.yaml: what holds for all organizations.","type":"object","additionalProperties":false,"required":["formatVersion","name"],"properties":{"formatVersion":{"const":1,"description":"Version of the file format. This polity reads version 1."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Name of the portfolio."},"prefix":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,30}$","patternErrorMessage":"must be 1 to 31 lower-case letters, digits and `_`, the first a letter","description":"Leads the names of database roles, which are shared by all databases of a server. Default: derived from the name."},"timeZone":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","patternErrorMessage":"must be the name of a time zone such as Europe/Paris","default":"UTC","description":"IANA time zone in which plain dates are read."},"superAdmins":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/who"},"description":"Who administers everything: at least one, at most three, better two."},"naming":{"title":"Naming conventions","type":"object","additionalProperties":false,"description":"How organizations of a type are named. A word in brackets stands for any text; null lets names be free.","properties":{"client":{"$ref":"#/$defs/convention","default":"[Client] - [Activité]"},"department":{"$ref":"#/$defs/convention","default":"[Entreprise] - [Dépt]"},"project":{"$ref":"#/$defs/convention","default":"[Client ou Interne] - [Projet]"},"subsidiary":{"$ref":"#/$defs/convention","default":"[Groupe] - [Entité]"},"internal":{"$ref":"#/$defs/convention","description":"Default: `Interne`, alone or after `[Entreprise] - `."},"personal":{"$ref":"#/$defs/convention","default":"[Nom] - Perso"},"group":{"$ref":"#/$defs/convention","default":null},"company":{"$ref":"#/$defs/convention","default":null}}},"guards":{"title":"Guards","type":"object","additionalProperties":false,"description":"How much a plan may take away before somebody must acknowledge it.","properties":{"removals":{"title":"Removal budget","type":"object","additionalProperties":false,"description":"The larger of the first two passes in one organization; the third is over all.","properties":{"perOrganization":{"type":"integer","minimum":0,"default":5,"description":"Rows of one kind that one organization may lose."},"perOrganizationPercent":{"type":"number","minimum":0,"maximum":100,"default":25,"description":"Percent of its rows of one kind that one organization may lose."},"overallPercent":{"type":"number","minimum":0,"maximum":100,"default":10,"description":"Percent of all rows of one kind that may be lost."}}}}},"capture":{"title":"Capture","type":"object","additionalProperties":false,"description":"When the plan advises against the membership mode `capture`.","properties":{"recommendedFrom":{"type":"integer","minimum":0,"default":50,"description":"How many accounts should match an organization's domains when it begins to capture; the plan warns where there are fewer."}}},"billing":{"title":"Portfolio billing","type":"object","additionalProperties":false,"description":"Who gets the portfolio's one invoice.","properties":{"payer":{"$ref":"definitions.schema.json#/$defs/text","description":"Name on the invoice. Default: the portfolio's name."},"email":{"$ref":"definitions.schema.json#/$defs/email","description":"Where the invoice goes."},"reference":{"$ref":"definitions.schema.json#/$defs/text","description":"Order number or other reference to print."}}},"severities":{"title":"Severities","type":"object","description":"Another severity for a diagnostic, by its code.","propertyNames":{"pattern":"^[A-Z][A-Z0-9_]*$","patternErrorMessage":"must be the code of a diagnostic, in capitals"},"additionalProperties":{"type":"string","enum":["error","warning","info","off"],"description":"The severity; `off` silences the finding."}},"proof":{"type":"string","enum":["dns","any"],"default":"any","description":"How control of a domain may be shown: by a DNS record only, or also by an attestation in domains.yaml."},"protect":{"type":"array","description":"Tables of the application that get row-level security by organization.","items":{"title":"Protected table","type":"object","additionalProperties":false,"required":["table","organization"],"properties":{"table":{"type":"string","pattern":"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$","patternErrorMessage":"must be a table, as `table` or `schema.table`","description":"The table, with its schema unless that is `public`."},"organization":{"$ref":"#/$defs/column","description":"Column that holds the organization's uid."},"project":{"$ref":"#/$defs/column","description":"Column that holds the project's id. Default: none, so that rows belong to the organization as a whole."},"contact":{"title":"Contact columns","type":"object","additionalProperties":false,"required":["email"],"description":"Says that the table holds contacts: they are compared for duplicates. Default: they are not.","properties":{"email":{"$ref":"#/$defs/column","description":"Column that holds the e-mail address."},"name":{"$ref":"#/$defs/column","description":"Column that holds the person's name. Default: none; what stands before the @ is compared in its place."}}}}}}},"$defs":{"convention":{"type":["string","null"],"description":"A pattern such as `[Client] - [Activité]`, or null for free names."},"column":{"type":"string","pattern":"^[a-z_][a-z0-9_]*$","patternErrorMessage":"must be the name of a column"}}};
const schema136 = {"type":["string","null"],"description":"A pattern such as `[Client] - [Activité]`, or null for free names."};
const schema147 = {"type":"string","pattern":"^[a-z_][a-z0-9_]*$","patternErrorMessage":"must be the name of a column"};
const pattern81 = new RegExp("^[a-z][a-z0-9_]{0,30}$", "u");
const pattern82 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const pattern87 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern88 = new RegExp("^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$", "u");
const pattern89 = new RegExp("^[a-z_][a-z0-9_]*$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.formatVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema133.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema133.properties.formatVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
if(!pattern8.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data.prefix !== undefined){
let data2 = data.prefix;
if(typeof data2 === "string"){
if(!pattern81.test(data2)){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,30}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,30}$"+"\"",schema:"^[a-z][a-z0-9_]{0,30}$",parentSchema:schema133.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.properties.prefix.type,parentSchema:schema133.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data3 = data.timeZone;
if(typeof data3 === "string"){
if(!pattern82.test(data3)){
const err9 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema133.properties.timeZone,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.properties.timeZone.type,parentSchema:schema133.properties.timeZone,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
}
if(data.superAdmins !== undefined){
let data4 = data.superAdmins;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length > 254){
const err11 = {instancePath:instancePath+"/superAdmins/" + i0,schemaPath:"definitions.schema.json#/$defs/who/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(!pattern6.test(data5)){
const err12 = {instancePath:instancePath+"/superAdmins/" + i0,schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/superAdmins/" + i0,schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/superAdmins",schemaPath:"#/properties/superAdmins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema133.properties.superAdmins.type,parentSchema:schema133.properties.superAdmins,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
}
if(data.naming !== undefined){
let data6 = data.naming;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((((((key1 === "client") || (key1 === "department")) || (key1 === "project")) || (key1 === "subsidiary")) || (key1 === "internal")) || (key1 === "personal")) || (key1 === "group")) || (key1 === "company"))){
const err15 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema133.properties.naming,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
if(data6.client !== undefined){
let data7 = data6.client;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/naming/client",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema136.type},message:"must be string,null",schema:schema136.type,parentSchema:schema136,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
if(data6.department !== undefined){
let data8 = data6.department;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/naming/department",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema136.type},message:"must be string,null",schema:schema136.type,parentSchema:schema136,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
if(data6.project !== undefined){
let data9 = data6.project;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/naming/project",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema136.type},message:"must be string,null",schema:schema136.type,parentSchema:schema136,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
}
if(data6.subsidiary !== undefined){
let data10 = data6.subsidiary;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/naming/subsidiary",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema136.type},message:"must be string,null",schema:schema136.type,parentSchema:schema136,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
}
if(data6.internal !== undefined){
let data11 = data6.internal;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/naming/internal",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema136.type},message:"must be string,null",schema:schema136.type,parentSchema:schema136,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
}
if(data6.personal !== undefined){
let data12 = data6.personal;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/naming/personal",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema136.type},message:"must be string,null",schema:schema136.type,parentSchema:schema136,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
if(data6.group !== undefined){
let data13 = data6.group;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/naming/group",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema136.type},message:"must be string,null",schema:schema136.type,parentSchema:schema136,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
}
if(data6.company !== undefined){
let data14 = data6.company;
if((typeof data14 !== "string") && (data14 !== null)){
const err23 = {instancePath:instancePath+"/naming/company",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema136.type},message:"must be string,null",schema:schema136.type,parentSchema:schema136,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.naming.type,parentSchema:schema133.properties.naming,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
}
if(data.guards !== undefined){
let data15 = data.guards;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(key2 === "removals")){
const err25 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema133.properties.guards,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
}
if(data15.removals !== undefined){
let data16 = data15.removals;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "perOrganization") || (key3 === "perOrganizationPercent")) || (key3 === "overallPercent"))){
const err26 = {instancePath:instancePath+"/guards/removals",schemaPath:"#/properties/guards/properties/removals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema133.properties.guards.properties.removals,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
}
if(data16.perOrganization !== undefined){
let data17 = data16.perOrganization;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err27 = {instancePath:instancePath+"/guards/removals/perOrganization",schemaPath:"#/properties/guards/properties/removals/properties/perOrganization/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema133.properties.guards.properties.removals.properties.perOrganization.type,parentSchema:schema133.properties.guards.properties.removals.properties.perOrganization,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err28 = {instancePath:instancePath+"/guards/removals/perOrganization",schemaPath:"#/properties/guards/properties/removals/properties/perOrganization/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema133.properties.guards.properties.removals.properties.perOrganization,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
}
}
if(data16.perOrganizationPercent !== undefined){
let data18 = data16.perOrganizationPercent;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema133.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema133.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema133.properties.guards.properties.removals.properties.perOrganizationPercent.type,parentSchema:schema133.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
}
if(data16.overallPercent !== undefined){
let data19 = data16.overallPercent;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
const err32 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema133.properties.guards.properties.removals.properties.overallPercent,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
addErrors(vErrors, [err32]);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema133.properties.guards.properties.removals.properties.overallPercent,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
addErrors(vErrors, [err33]);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema133.properties.guards.properties.removals.properties.overallPercent.type,parentSchema:schema133.properties.guards.properties.removals.properties.overallPercent,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
addErrors(vErrors, [err34]);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/guards/removals",schemaPath:"#/properties/guards/properties/removals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.guards.properties.removals.type,parentSchema:schema133.properties.guards.properties.removals,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
addErrors(vErrors, [err35]);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.guards.type,parentSchema:schema133.properties.guards,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
addErrors(vErrors, [err36]);
}
errors++;
}
}
if(data.capture !== undefined){
let data20 = data.capture;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(key4 === "recommendedFrom")){
const err37 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema133.properties.capture,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
addErrors(vErrors, [err37]);
}
errors++;
}
}
if(data20.recommendedFrom !== undefined){
let data21 = data20.recommendedFrom;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err38 = {instancePath:instancePath+"/capture/recommendedFrom",schemaPath:"#/properties/capture/properties/recommendedFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema133.properties.capture.properties.recommendedFrom.type,parentSchema:schema133.properties.capture.properties.recommendedFrom,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
addErrors(vErrors, [err38]);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err39 = {instancePath:instancePath+"/capture/recommendedFrom",schemaPath:"#/properties/capture/properties/recommendedFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema133.properties.capture.properties.recommendedFrom,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
addErrors(vErrors, [err39]);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.capture.type,parentSchema:schema133.properties.capture,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
addErrors(vErrors, [err40]);
}
errors++;
}
}
if(data.billing !== undefined){
let data22 = data.billing;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!(((key5 === "payer") || (key5 === "email")) || (key5 === "reference"))){
const err41 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema133.properties.billing,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
addErrors(vErrors, [err41]);
}
errors++;
}
}
if(data22.payer !== undefined){
let data23 = data22.payer;
if(typeof data23 === "string"){
if(data23.length > 200){
const err42 = {instancePath:instancePath+"/billing/payer",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
addErrors(vErrors, [err42]);
}
errors++;
}
if(!pattern8.test(data23)){
const err43 = {instancePath:instancePath+"/billing/payer",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
addErrors(vErrors, [err43]);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/billing/payer",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
addErrors(vErrors, [err44]);
}
errors++;
}
}
if(data22.email !== undefined){
let data24 = data22.email;
if(typeof data24 === "string"){
if(data24.length > 254){
const err45 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema128,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
addErrors(vErrors, [err45]);
}
errors++;
}
if(!pattern75.test(data24)){
const err46 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema128,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
addErrors(vErrors, [err46]);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.type,parentSchema:schema128,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
addErrors(vErrors, [err47]);
}
errors++;
}
}
if(data22.reference !== undefined){
let data25 = data22.reference;
if(typeof data25 === "string"){
if(data25.length > 200){
const err48 = {instancePath:instancePath+"/billing/reference",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
addErrors(vErrors, [err48]);
}
errors++;
}
if(!pattern8.test(data25)){
const err49 = {instancePath:instancePath+"/billing/reference",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
addErrors(vErrors, [err49]);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/billing/reference",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
addErrors(vErrors, [err50]);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.billing.type,parentSchema:schema133.properties.billing,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
addErrors(vErrors, [err51]);
}
errors++;
}
}
if(data.severities !== undefined){
let data26 = data.severities;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
const _errs73 = errors;
if(typeof key6 === "string"){
if(!pattern87.test(key6)){
const err52 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\"",schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema133.properties.severities.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err52];
}
else {
addErrors(vErrors, [err52]);
}
errors++;
}
}
var valid21 = _errs73 === errors;
if(!valid21){
const err53 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema133.properties.severities.propertyNames,parentSchema:schema133.properties.severities,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
addErrors(vErrors, [err53]);
}
errors++;
}
}
for(const key7 in data26){
let data27 = data26[key7];
if(typeof data27 !== "string"){
const err54 = {instancePath:instancePath+"/severities/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.properties.severities.additionalProperties.type,parentSchema:schema133.properties.severities.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
addErrors(vErrors, [err54]);
}
errors++;
}
if(!((((data27 === "error") || (data27 === "warning")) || (data27 === "info")) || (data27 === "off"))){
const err55 = {instancePath:instancePath+"/severities/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema133.properties.severities.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema133.properties.severities.additionalProperties.enum,parentSchema:schema133.properties.severities.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
addErrors(vErrors, [err55]);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.severities.type,parentSchema:schema133.properties.severities,data:data26};
if(vErrors === null){
vErrors = [err56];
}
else {
addErrors(vErrors, [err56]);
}
errors++;
}
}
if(data.proof !== undefined){
let data28 = data.proof;
if(typeof data28 !== "string"){
const err57 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.properties.proof.type,parentSchema:schema133.properties.proof,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
addErrors(vErrors, [err57]);
}
errors++;
}
if(!((data28 === "dns") || (data28 === "any"))){
const err58 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/enum",keyword:"enum",params:{allowedValues: schema133.properties.proof.enum},message:"must be equal to one of the allowed values",schema:schema133.properties.proof.enum,parentSchema:schema133.properties.proof,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
addErrors(vErrors, [err58]);
}
errors++;
}
}
if(data.protect !== undefined){
let data29 = data.protect;
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.table === undefined){
const err59 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema133.properties.protect.items.required,parentSchema:schema133.properties.protect.items,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
addErrors(vErrors, [err59]);
}
errors++;
}
if(data30.organization === undefined){
const err60 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'",schema:schema133.properties.protect.items.required,parentSchema:schema133.properties.protect.items,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
addErrors(vErrors, [err60]);
}
errors++;
}
for(const key8 in data30){
if(!((((key8 === "table") || (key8 === "organization")) || (key8 === "project")) || (key8 === "contact"))){
const err61 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema133.properties.protect.items,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
addErrors(vErrors, [err61]);
}
errors++;
}
}
if(data30.table !== undefined){
let data31 = data30.table;
if(typeof data31 === "string"){
if(!pattern88.test(data31)){
const err62 = {instancePath:instancePath+"/protect/" + i1+"/table",schemaPath:"#/properties/protect/items/properties/table/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$"+"\"",schema:"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$",parentSchema:schema133.properties.protect.items.properties.table,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
addErrors(vErrors, [err62]);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/protect/" + i1+"/table",schemaPath:"#/properties/protect/items/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.properties.protect.items.properties.table.type,parentSchema:schema133.properties.protect.items.properties.table,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
addErrors(vErrors, [err63]);
}
errors++;
}
}
if(data30.organization !== undefined){
let data32 = data30.organization;
if(typeof data32 === "string"){
if(!pattern89.test(data32)){
const err64 = {instancePath:instancePath+"/protect/" + i1+"/organization",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*$"+"\"",schema:"^[a-z_][a-z0-9_]*$",parentSchema:schema147,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
addErrors(vErrors, [err64]);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/protect/" + i1+"/organization",schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.type,parentSchema:schema147,data:data32};
if(vErrors === null){
vErrors = [err65];
}
else {
addErrors(vErrors, [err65]);
}
errors++;
}
}
if(data30.project !== undefined){
let data33 = data30.project;
if(typeof data33 === "string"){
if(!pattern89.test(data33)){
const err66 = {instancePath:instancePath+"/protect/" + i1+"/project",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*$"+"\"",schema:"^[a-z_][a-z0-9_]*$",parentSchema:schema147,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
addErrors(vErrors, [err66]);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/protect/" + i1+"/project",schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.type,parentSchema:schema147,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
addErrors(vErrors, [err67]);
}
errors++;
}
}
if(data30.contact !== undefined){
let data34 = data30.contact;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.email === undefined){
const err68 = {instancePath:instancePath+"/protect/" + i1+"/contact",schemaPath:"#/properties/protect/items/properties/contact/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema133.properties.protect.items.properties.contact.required,parentSchema:schema133.properties.protect.items.properties.contact,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
addErrors(vErrors, [err68]);
}
errors++;
}
for(const key9 in data34){
if(!((key9 === "email") || (key9 === "name"))){
const err69 = {instancePath:instancePath+"/protect/" + i1+"/contact",schemaPath:"#/properties/protect/items/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema133.properties.protect.items.properties.contact,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
addErrors(vErrors, [err69]);
}
errors++;
}
}
if(data34.email !== undefined){
let data35 = data34.email;
if(typeof data35 === "string"){
if(!pattern89.test(data35)){
const err70 = {instancePath:instancePath+"/protect/" + i1+"/contact/email",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*$"+"\"",schema:"^[a-z_][a-z0-9_]*$",parentSchema:schema147,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
addErrors(vErrors, [err70]);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/protect/" + i1+"/contact/email",schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.type,parentSchema:schema147,data:data35};
if(vErrors === null){
vErrors = [err71];
}
else {
addErrors(vErrors, [err71]);
}
errors++;
}
}
if(data34.name !== undefined){
let data36 = data34.name;
if(typeof data36 === "string"){
if(!pattern89.test(data36)){
const err72 = {instancePath:instancePath+"/protect/" + i1+"/contact/name",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*$"+"\"",schema:"^[a-z_][a-z0-9_]*$",parentSchema:schema147,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
addErrors(vErrors, [err72]);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/protect/" + i1+"/contact/name",schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.type,parentSchema:schema147,data:data36};
if(vErrors === null){
vErrors = [err73];
}
else {
addErrors(vErrors, [err73]);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/protect/" + i1+"/contact",schemaPath:"#/properties/protect/items/properties/contact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.protect.items.properties.contact.type,parentSchema:schema133.properties.protect.items.properties.contact,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
addErrors(vErrors, [err74]);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.properties.protect.items.type,parentSchema:schema133.properties.protect.items,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
addErrors(vErrors, [err75]);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema133.properties.protect.type,parentSchema:schema133.properties.protect,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
addErrors(vErrors, [err76]);
}
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.type,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err77];
}
else {
addErrors(vErrors, [err77]);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const roles = validate60;

export const template = validate88;
const schema151 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Template","description":"templates/*.yaml: content that organizations reuse by `template: <file name>`. Maps merge, lists replace, `append` adds to lists; the organization wins.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the template is for."},"parameters":{"title":"Template parameters","type":"object","description":"What organizations give by `with`. Refer to them by `$(name)` in any value; `$(uid)` and `$(name)` of the organization are always there, and `$$(` stands for `$(` itself.","propertyNames":{"allOf":[{"$ref":"definitions.schema.json#/$defs/id"},{"not":{"enum":["uid","name"]},"errorMessage":"is always there, with the organization's own value: choose another name"}]},"additionalProperties":{"$ref":"#/$defs/parameter"}},"template":{"$ref":"definitions.schema.json#/$defs/templateUse"},"contact":{"$ref":"#/$defs/definitions-who","description":"Main contact of organizations that name none."},"membership":{"$ref":"#/$defs/org-membership"},"sso":{"$ref":"#/$defs/org-sso"},"projects":{"$ref":"#/$defs/org-projects"},"workspaces":{"$ref":"#/$defs/org-workspaces"},"groups":{"$ref":"#/$defs/org-groups"},"access":{"$ref":"#/$defs/org-access"},"roles":{"$ref":"#/$defs/org-roles"},"integrations":{"$ref":"#/$defs/org-integrations"},"automations":{"$ref":"#/$defs/org-automations"},"assets":{"$ref":"#/$defs/org-assets"},"billing":{"$ref":"#/$defs/org-billing"},"database":{"$ref":"#/$defs/org-database"},"notes":{"$ref":"#/$defs/org-notes"}},"$defs":{"parameter":{"title":"Parameter declaration","type":["string","object"],"description":"What it is for, alone or with its type and default. Without a default it must be given.","additionalProperties":false,"properties":{"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the parameter is for."},"type":{"type":"string","enum":["text","number","boolean","list"],"default":"text","description":"What its values are; a `list` is of texts, and stands for a whole list."},"default":{"$ref":"definitions.schema.json#/$defs/parameterValue","description":"What holds for those that give none; it may refer to `$(uid)` and `$(name)`."}}},"reference":{"type":"string","pattern":"\\$\\([^()]*\\)","maxLength":1000,"patternErrorMessage":"must refer to a parameter, as `$(name)`","description":"A text with references to parameters."},"definitions-who":{"description":"Somebody: the id of a person of the people files, or an e-mail address.","anyOf":[{"type":"string","pattern":"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$","maxLength":254,"patternErrorMessage":"must be the id of a person or an e-mail address"},{"$ref":"#/$defs/reference"}]},"org-membership":{"title":"Membership","description":"`membership` of an organization: how accounts with a matching e-mail become its members.","type":"object","additionalProperties":false,"properties":{"mode":{"default":"manual","description":"`capture`: on sign-up. `invitation`: on accepting an invitation to a workspace or joining a group. `manual`: an admin promotes.","anyOf":[{"type":"string","enum":["capture","invitation","manual"]},{"$ref":"#/$defs/reference"}]},"admins":{"default":"anyone","description":"Who may hold an admin role. With domains, members only, whatever stands here.","anyOf":[{"type":"string","enum":["members","anyone"]},{"$ref":"#/$defs/reference"}]}}},"org-sso":{"title":"Single sign-on","description":"`sso` of an organization.","type":"object","additionalProperties":false,"properties":{"required":{"default":false,"description":"Whether the organization's members must sign in by SSO.","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/reference"}]}}},"org-projects":{"title":"Projects","description":"`projects` of an organization: divisions whose data are apart; contributors see only those granted to them.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-namedItem"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The entries.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]},"append":{"description":"More projects, after those of the template; a plain list, or `list`, takes their place.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},{"$ref":"#/$defs/reference"}]},"definitions-namedItem":{"title":"Named item","description":"An id alone, or an id with a name.","anyOf":[{"type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","properties":{"id":{"$ref":"#/$defs/definitions-id"},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."}},"required":["id"],"additionalProperties":false},{"$ref":"#/$defs/reference"}]},"definitions-id":{"description":"Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.","anyOf":[{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit"},{"$ref":"#/$defs/reference"}]},"definitions-text":{"description":"A short text on one line.","anyOf":[{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","maxLength":200,"patternErrorMessage":"must be one line of text that is not blank"},{"$ref":"#/$defs/reference"}]},"definitions-collectionMode":{"default":"additive","description":"`additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.","anyOf":[{"type":"string","enum":["additive","exclusive"]},{"$ref":"#/$defs/reference"}]},"org-workspaces":{"title":"Workspaces","description":"`workspaces` of an organization: containers of shared content that it owns from the start.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-namedItem"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The entries.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]},"append":{"description":"More workspaces, after those of the template; a plain list, or `list`, takes their place.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},{"$ref":"#/$defs/reference"}]},"org-groups":{"title":"Groups","description":"`groups` of an organization: named sets of people that grants can name.","type":["array","object"],"items":{"$ref":"#/$defs/org-groups-group"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/org-groups-group"},"description":"The groups."},"append":{"type":"array","items":{"$ref":"#/$defs/org-groups-group"},"description":"More groups, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},"org-groups-group":{"title":"Group declaration","description":"A named set of people.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/definitions-id","description":"What grants call the group."},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."},"members":{"$ref":"#/$defs/org-members"}}},"org-members":{"title":"Members","description":"`members`: of an organization, who is claimed by review, while captures and invitations add their own at run time; of a group, who is in it.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-who"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The members.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-who"}},{"$ref":"#/$defs/reference"}]}},"additionalProperties":false},{"$ref":"#/$defs/reference"}]},"org-access":{"title":"Access","description":"`access` of an organization: who has which role, where, and for how long.","type":["array","object"],"items":{"$ref":"#/$defs/org-access-entry"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/org-access-entry"},"description":"The grants."},"append":{"type":"array","items":{"$ref":"#/$defs/org-access-entry"},"description":"More grants, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},"org-access-entry":{"title":"Access entry","description":"One grant, or one for each project and workspace that it names.","type":"object","additionalProperties":false,"required":["role"],"oneOf":[{"required":["who"]},{"required":["group"]}],"if":{"properties":{"reach":{"const":"subtree"}},"required":["reach"]},"then":{"properties":{"projects":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"},"workspaces":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"}}},"properties":{"who":{"$ref":"#/$defs/definitions-who"},"group":{"$ref":"#/$defs/definitions-id","description":"A group of the same organization."},"role":{"$ref":"#/$defs/definitions-id","description":"A role of the catalogue or of this organization."},"projects":{"description":"Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"workspaces":{"description":"Workspaces of the organization that the role is limited to.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"reach":{"default":"own","description":"`subtree` reaches down to child organizations, and stops at sealed ones.","anyOf":[{"type":"string","enum":["own","subtree"]},{"$ref":"#/$defs/reference"}]},"from":{"$ref":"#/$defs/definitions-date","description":"First day, or instant, of the role. Default: at once."},"until":{"$ref":"#/$defs/definitions-date","description":"Last day of the role, which is included; or the instant of its end. Default: for good."}}},"definitions-date":{"description":"A day in the portfolio's time zone (YYYY-MM-DD), or a date-time with its offset.","anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$","patternErrorMessage":"must be a date such as 2027-03-31, or a date-time with an offset such as 2027-03-31T18:00:00+02:00"},{"$ref":"#/$defs/reference"}]},"org-roles":{"title":"Organization roles","description":"`roles` of an organization: roles of its own, besides the catalogue.","$ref":"#/$defs/roles"},"roles":{"title":"Roles","description":"roles.yaml: roles by id. At the top it is the catalogue for all organizations; in an organization's folder (or under `roles` of its org.yaml) it holds roles of its own. The roles super-admin, admin and contributor always exist; an entry of that name in the catalogue adds permissions.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Role declaration","type":"object","additionalProperties":false,"description":"A named set of permissions; the key is the id that grants use.","properties":{"level":{"description":"Default: the highest level among the inherited roles, else contributor.","anyOf":[{"type":"string","enum":["super-admin","admin","contributor"]},{"$ref":"#/$defs/reference"}]},"inherits":{"description":"Roles whose permissions this one has too.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"permissions":{"description":"What the role may do, each as `resource:verb`; `*` stands for all.","anyOf":[{"type":"array","items":{"anyOf":[{"type":"string","pattern":"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$","patternErrorMessage":"must be a permission as `resource:verb`, such as `form:edit`"},{"$ref":"#/$defs/reference"}]}},{"$ref":"#/$defs/reference"}]},"description":{"$ref":"#/$defs/definitions-text","description":"What the role is for."}}}},"org-integrations":{"title":"Integrations","description":"`integrations` of an organization: its own tools. Secrets are given by name, never by value.","type":"object","additionalProperties":false,"properties":{"slack":{"title":"Slack integration","type":"object","additionalProperties":false,"required":["channel","token"],"description":"A Slack channel for notifications and exports.","properties":{"channel":{"description":"The channel, in quotes because # begins a comment.","anyOf":[{"type":"string","pattern":"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$","patternErrorMessage":"must be a channel such as \"#dupont\" (in quotes, because # begins a comment)"},{"$ref":"#/$defs/reference"}]},"token":{"$ref":"#/$defs/definitions-secret"}}},"github":{"title":"GitHub integration","type":"object","additionalProperties":false,"required":["organization","token"],"description":"A GitHub organization whose members and teams follow this one.","properties":{"organization":{"description":"Login of the GitHub organization.","anyOf":[{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$","patternErrorMessage":"must be the login of a GitHub organization"},{"$ref":"#/$defs/reference"}]},"token":{"$ref":"#/$defs/definitions-secret"}}},"webhook":{"title":"Webhook integration","type":"object","additionalProperties":false,"required":["url","secret"],"description":"An address that gets signed events.","properties":{"url":{"$ref":"#/$defs/definitions-httpsUrl"},"secret":{"$ref":"#/$defs/definitions-secret","description":"Name of the secret that signs the events, as `env:NAME` or `pulumi:name`."}}},"crm":{"title":"CRM integration","type":"object","additionalProperties":false,"required":["url","token"],"description":"The organization's own CRM, which gets its contacts.","properties":{"url":{"$ref":"#/$defs/definitions-httpsUrl"},"token":{"$ref":"#/$defs/definitions-secret"},"list":{"$ref":"#/$defs/definitions-text","description":"The list or pipeline that contacts go to."}}}}},"definitions-secret":{"description":"The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.","anyOf":[{"type":"string","pattern":"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$","patternErrorMessage":"must name a secret, as `env:NAME` or `pulumi:name`; its value never stands in a file"},{"$ref":"#/$defs/reference"}]},"definitions-httpsUrl":{"description":"An address that begins with https:// and holds no password.","anyOf":[{"type":"string","pattern":"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$","maxLength":2000,"patternErrorMessage":"must be an address that begins with https:// and holds no user or password"},{"$ref":"#/$defs/reference"}]},"org-automations":{"title":"Automations","description":"`automations` of an organization: what is sent to its own people and tools, by schedule or on events.","type":["array","object"],"items":{"$ref":"#/$defs/org-automations-automation"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/org-automations-automation"},"description":"More automations, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false},"org-automations-automation":{"title":"Automation","type":"object","additionalProperties":false,"required":["id","kind","to"],"allOf":[{"if":{"properties":{"kind":{"const":"export"}},"required":["kind"]},"then":{"required":["schedule"]}},{"if":{"properties":{"kind":{"const":"notification"}},"required":["kind"]},"then":{"required":["events"]}}],"description":"An export has a schedule, a notification has events.","properties":{"id":{"$ref":"#/$defs/definitions-id"},"kind":{"description":"A message on an event, or data on a schedule.","anyOf":[{"type":"string","enum":["notification","export"]},{"$ref":"#/$defs/reference"}]},"schedule":{"description":"When, in the portfolio's time zone: @hourly, @daily, @weekly, @monthly or five cron fields.","anyOf":[{"type":"string","pattern":"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$","patternErrorMessage":"must be @hourly, @daily, @weekly, @monthly or five cron fields such as \"0 8 * * 1\""},{"$ref":"#/$defs/reference"}]},"events":{"description":"What it tells about.","anyOf":[{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$","patternErrorMessage":"must be an event such as `form.submitted`"},{"$ref":"#/$defs/reference"}]}},{"$ref":"#/$defs/reference"}]},"report":{"$ref":"#/$defs/definitions-id","default":"activity","description":"What an export holds."},"format":{"default":"csv","description":"Format of an export.","anyOf":[{"type":"string","enum":["csv","json"]},{"$ref":"#/$defs/reference"}]},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-automations-recipient"},"description":"Integrations of the organization (`slack`, `webhook`, `crm`) and people of its own."}}},"org-automations-recipient":{"$ref":"#/$defs/definitions-who","description":"An integration of the organization, a person or an e-mail address."},"org-assets":{"title":"Assets","description":"`assets` of an organization: forms, feedback widgets and tag sets that it starts with.","type":["array","object"],"items":{"$ref":"#/$defs/org-assets-asset"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/org-assets-asset"},"description":"More assets, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false},"org-assets-asset":{"title":"Asset","type":"object","additionalProperties":false,"required":["id","kind"],"description":"A form has fields, a widget asks for feedback, a tag set has tags.","allOf":[{"if":{"properties":{"kind":{"const":"form"}},"required":["kind"]},"then":{"required":["fields"]}},{"if":{"properties":{"kind":{"not":{"const":"form"}}},"required":["kind"]},"then":{"properties":{"fields":{"not":{},"errorMessage":"is for assets of kind form"},"tagSets":{"not":{},"errorMessage":"is for assets of kind form"}}}},{"if":{"properties":{"kind":{"const":"tags"}},"required":["kind"]},"then":{"required":["tags"]}},{"if":{"properties":{"kind":{"not":{"const":"tags"}}},"required":["kind"]},"then":{"properties":{"tags":{"not":{},"errorMessage":"is for assets of kind tags"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"const":"form"}},"required":["kind"]},"then":{"required":["form"],"properties":{"question":{"not":{},"errorMessage":"is for widgets that show no form"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"not":{"const":"form"}}},"required":["kind","widget"]},"then":{"required":["question"],"properties":{"form":{"not":{},"errorMessage":"is for widgets that show a form"}}}},{"if":{"properties":{"kind":{"not":{"const":"widget"}}},"required":["kind"]},"then":{"properties":{"widget":{"not":{},"errorMessage":"is for assets of kind widget"},"form":{"not":{},"errorMessage":"is for assets of kind widget"},"question":{"not":{},"errorMessage":"is for assets of kind widget"},"placement":{"not":{},"errorMessage":"is for assets of kind widget"}}}}],"properties":{"id":{"$ref":"#/$defs/definitions-id"},"kind":{"description":"What it is.","anyOf":[{"type":"string","enum":["form","widget","tags"]},{"$ref":"#/$defs/reference"}]},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."},"fields":{"description":"Fields of a form, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-assets-field"}},{"$ref":"#/$defs/reference"}]},"tagSets":{"description":"Tag sets of the same organization that submissions of a form are sorted by.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"widget":{"default":"form","description":"What a widget shows: a form, 1 to 5 stars, 0 to 10 points (net promoter score), a thumb up or down, or a comment.","anyOf":[{"type":"string","enum":["form","rating","nps","thumbs","comment"]},{"$ref":"#/$defs/reference"}]},"form":{"$ref":"#/$defs/definitions-id","description":"The form of the same organization that a widget shows."},"question":{"$ref":"#/$defs/definitions-text","description":"What a widget without a form asks."},"placement":{"default":"corner","description":"Where on the page a widget stands.","anyOf":[{"type":"string","enum":["corner","inline","popup"]},{"$ref":"#/$defs/reference"}]},"tags":{"description":"Tags of a tag set, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-assets-tag"}},{"$ref":"#/$defs/reference"}]}}},"org-assets-field":{"title":"Form field","description":"An id alone, for a line of text, or a field with its type.","anyOf":[{"type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/definitions-id"},"label":{"$ref":"#/$defs/definitions-text","description":"What people read. Default: the id."},"type":{"default":"text","description":"What people enter; of the options of `choice` one, of `choices` any number.","anyOf":[{"type":"string","enum":["text","long-text","email","phone","number","date","checkbox","choice","choices","file"]},{"$ref":"#/$defs/reference"}]},"required":{"default":false,"description":"Whether the field must be filled in.","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/reference"}]},"options":{"description":"What can be chosen, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-text"}},{"$ref":"#/$defs/reference"}]}},"allOf":[{"if":{"properties":{"type":{"enum":["choice","choices"]}},"required":["type"]},"then":{"required":["options"]}},{"if":{"properties":{"type":{"not":{"enum":["choice","choices"]}}},"required":["type"]},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}},{"if":{"type":"object","not":{"required":["type"]}},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}}]},{"$ref":"#/$defs/reference"}]},"org-assets-tag":{"title":"Tag","description":"A name alone, or with a color.","anyOf":[{"type":["string","object"],"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","patternErrorMessage":"must be one line of text that is not blank","maxLength":200,"additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/definitions-text","description":"What people read."},"color":{"description":"As \"#rrggbb\", in lower-case hexadecimal digits.","anyOf":[{"type":"string","pattern":"^#[0-9a-f]{6}$","patternErrorMessage":"must be a color such as \"#d33682\" (in quotes, because # begins a comment)"},{"$ref":"#/$defs/reference"}]}}},{"$ref":"#/$defs/reference"}]},"org-billing":{"title":"Organization billing","description":"`billing` of an organization: who pays for it.","type":"object","additionalProperties":false,"properties":{"payer":{"$ref":"#/$defs/definitions-id","default":"portfolio","description":"Uid of the organization that pays, or `portfolio`."},"reference":{"$ref":"#/$defs/definitions-text","description":"Order number or other reference for the bill."}}},"org-database":{"title":"Database access","description":"`database` of an organization: `reader` gives it a database login that reads its own rows and those below it. Without a password nobody logs in by one.","default":"none","anyOf":[{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["none","reader"]},"properties":{"access":{"description":"`reader`: a login of its own that reads and never writes.","anyOf":[{"type":"string","enum":["none","reader"]},{"$ref":"#/$defs/reference"}]},"login":{"$ref":"#/$defs/definitions-id","description":"Name of the login, after the portfolio's prefix and `_reader_`. Whoever may log in to the server can read the names of all logins. Default: a digest, which tells nobody whose it is."},"password":{"$ref":"#/$defs/definitions-secret","description":"Name of the secret that is the login's password, as `env:NAME` or `pulumi:name`. Another name, or another value, is another password."}},"required":["access"],"additionalProperties":false},{"$ref":"#/$defs/reference"}]},"org-notes":{"title":"Notes","description":"`notes` of an organization: its particularities, in Markdown, for the architecture document.","anyOf":[{"type":"string","pattern":"^[^\\u0000\\ud800-\\udfff]*$","patternErrorMessage":"must be text that can be stored: no NUL character, no half of a surrogate pair","maxLength":20000},{"$ref":"#/$defs/reference"}]}}};
const schema154 = {"title":"Parameter declaration","type":["string","object"],"description":"What it is for, alone or with its type and default. Without a default it must be given.","additionalProperties":false,"properties":{"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the parameter is for."},"type":{"type":"string","enum":["text","number","boolean","list"],"default":"text","description":"What its values are; a `list` is of texts, and stands for a whole list."},"default":{"$ref":"definitions.schema.json#/$defs/parameterValue","description":"What holds for those that give none; it may refer to `$(uid)` and `$(name)`."}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema154.type},message:"must be string,object",schema:schema154.type,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (key0 === "default"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
if(!pattern8.test(data0)){
const err3 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema154.properties.type.type,parentSchema:schema154.properties.type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(!((((data1 === "text") || (data1 === "number")) || (data1 === "boolean")) || (data1 === "list"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema154.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema154.properties.type.enum,parentSchema:schema154.properties.type,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))){
const err7 = {instancePath:instancePath+"/default",schemaPath:"definitions.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type: schema47.type},message:"must be string,number,boolean,array",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/default/" + i0,schemaPath:"definitions.schema.json#/$defs/parameterValue/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.items.type,parentSchema:schema47.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
}
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},message:"must be string,object,array",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 20){
const err2 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "with"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
if(data.with !== undefined){
if(!(validate25(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema159 = {"description":"Somebody: the id of a person of the people files, or an e-mail address.","anyOf":[{"type":"string","pattern":"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$","maxLength":254,"patternErrorMessage":"must be the id of a person or an e-mail address"},{"$ref":"#/$defs/reference"}]};
const schema160 = {"type":"string","pattern":"\\$\\([^()]*\\)","maxLength":1000,"patternErrorMessage":"must refer to a parameter, as `$(name)`","description":"A text with references to parameters."};
const pattern99 = new RegExp("\\$\\([^()]*\\)", "u");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length > 254){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema159.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema159.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema159.anyOf[0].type,parentSchema:schema159.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!pattern99.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema159.anyOf,parentSchema:schema159,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema161 = {"title":"Membership","description":"`membership` of an organization: how accounts with a matching e-mail become its members.","type":"object","additionalProperties":false,"properties":{"mode":{"default":"manual","description":"`capture`: on sign-up. `invitation`: on accepting an invitation to a workspace or joining a group. `manual`: an admin promotes.","anyOf":[{"type":"string","enum":["capture","invitation","manual"]},{"$ref":"#/$defs/reference"}]},"admins":{"default":"anyone","description":"Who may hold an admin role. With domains, members only, whatever stands here.","anyOf":[{"type":"string","enum":["members","anyone"]},{"$ref":"#/$defs/reference"}]}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "admins"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.mode.anyOf[0].type,parentSchema:schema161.properties.mode.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(!(((data0 === "capture") || (data0 === "invitation")) || (data0 === "manual"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema161.properties.mode.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema161.properties.mode.anyOf[0].enum,parentSchema:schema161.properties.mode.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!pattern99.test(data0)){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema161.properties.mode.anyOf,parentSchema:schema161.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.admins !== undefined){
let data1 = data.admins;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.admins.anyOf[0].type,parentSchema:schema161.properties.admins.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(!((data1 === "members") || (data1 === "anyone"))){
const err8 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema161.properties.admins.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema161.properties.admins.anyOf[0].enum,parentSchema:schema161.properties.admins.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err9 = {instancePath:instancePath+"/admins",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(!pattern99.test(data1)){
const err10 = {instancePath:instancePath+"/admins",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/admins",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err12 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema161.properties.admins.anyOf,parentSchema:schema161.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema161.type,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema164 = {"title":"Single sign-on","description":"`sso` of an organization.","type":"object","additionalProperties":false,"properties":{"required":{"default":false,"description":"Whether the organization's members must sign in by SSO.","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/reference"}]}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "required")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.required !== undefined){
let data0 = data.required;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema164.properties.required.anyOf[0].type,parentSchema:schema164.properties.required.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
if(!pattern99.test(data0)){
const err3 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema164.properties.required.anyOf,parentSchema:schema164.properties.required,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema164.type,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema166 = {"title":"Projects","description":"`projects` of an organization: divisions whose data are apart; contributors see only those granted to them.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-namedItem"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The entries.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]},"append":{"description":"More projects, after those of the template; a plain list, or `list`, takes their place.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},{"$ref":"#/$defs/reference"}]};
const schema167 = {"title":"Named item","description":"An id alone, or an id with a name.","anyOf":[{"type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","properties":{"id":{"$ref":"#/$defs/definitions-id"},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."}},"required":["id"],"additionalProperties":false},{"$ref":"#/$defs/reference"}]};
const schema168 = {"description":"Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.","anyOf":[{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit"},{"$ref":"#/$defs/reference"}]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema168.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema168.anyOf[0].type,parentSchema:schema168.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
if(!pattern99.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema168.anyOf,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema170 = {"description":"A short text on one line.","anyOf":[{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","maxLength":200,"patternErrorMessage":"must be one line of text that is not blank"},{"$ref":"#/$defs/reference"}]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema170.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema170.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema170.anyOf[0].type,parentSchema:schema170.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!pattern99.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema170.anyOf,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema167.anyOf[0].type},message:"must be string,object",schema:schema167.anyOf[0].type,parentSchema:schema167.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema167.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema167.anyOf[0].required,parentSchema:schema167.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema167.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate103(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate105(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs6 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err4 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
if(!pattern99.test(data)){
const err5 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema167.anyOf,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate102.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema173 = {"default":"additive","description":"`additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.","anyOf":[{"type":"string","enum":["additive","exclusive"]},{"$ref":"#/$defs/reference"}]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema173.anyOf[0].type,parentSchema:schema173.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(!((data === "additive") || (data === "exclusive"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema173.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema173.anyOf[0].enum,parentSchema:schema173.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
if(!pattern99.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema173.anyOf,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema166.anyOf[0].type},message:"must be array,object",schema:schema166.anyOf[0].type,parentSchema:schema166.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.list === undefined) && (missing0 = "list")) || ((data.append === undefined) && (missing0 = "append"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err3 = {instancePath,schemaPath:"#/anyOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema166.anyOf[0].not,parentSchema:schema166.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema166.anyOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
if(!(validate108(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
const _errs10 = errors;
let valid5 = false;
const _errs11 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate102(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema166.anyOf[0].properties.list.anyOf[0].type,parentSchema:schema166.anyOf[0].properties.list.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid5 = valid5 || _valid1;
const _errs14 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!pattern99.test(data2)){
const err7 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema166.anyOf[0].properties.list.anyOf,parentSchema:schema166.anyOf[0].properties.list,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.append !== undefined){
let data4 = data.append;
const _errs18 = errors;
let valid9 = false;
const _errs19 = errors;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate102(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/append",schemaPath:"#/anyOf/0/properties/append/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema166.anyOf[0].properties.append.anyOf[0].type,parentSchema:schema166.anyOf[0].properties.append.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid9 = valid9 || _valid2;
const _errs22 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err11 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(!pattern99.test(data4)){
const err12 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err14 = {instancePath:instancePath+"/append",schemaPath:"#/anyOf/0/properties/append/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema166.anyOf[0].properties.append.anyOf,parentSchema:schema166.anyOf[0].properties.append,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props3 = true;
var items2 = true;
}
const _errs25 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err15 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
if(!pattern99.test(data)){
const err16 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
else {
const err17 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema166.anyOf,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate101.errors = vErrors;
evaluated0.props = props3;
evaluated0.items = items2;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema178 = {"title":"Workspaces","description":"`workspaces` of an organization: containers of shared content that it owns from the start.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-namedItem"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The entries.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]},"append":{"description":"More workspaces, after those of the template; a plain list, or `list`, takes their place.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},{"$ref":"#/$defs/reference"}]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema178.anyOf[0].type},message:"must be array,object",schema:schema178.anyOf[0].type,parentSchema:schema178.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.list === undefined) && (missing0 = "list")) || ((data.append === undefined) && (missing0 = "append"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err3 = {instancePath,schemaPath:"#/anyOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema178.anyOf[0].not,parentSchema:schema178.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema178.anyOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
if(!(validate108(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
const _errs10 = errors;
let valid5 = false;
const _errs11 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate102(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema178.anyOf[0].properties.list.anyOf[0].type,parentSchema:schema178.anyOf[0].properties.list.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid5 = valid5 || _valid1;
const _errs14 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!pattern99.test(data2)){
const err7 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema178.anyOf[0].properties.list.anyOf,parentSchema:schema178.anyOf[0].properties.list,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.append !== undefined){
let data4 = data.append;
const _errs18 = errors;
let valid9 = false;
const _errs19 = errors;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate102(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/append",schemaPath:"#/anyOf/0/properties/append/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema178.anyOf[0].properties.append.anyOf[0].type,parentSchema:schema178.anyOf[0].properties.append.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid9 = valid9 || _valid2;
const _errs22 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err11 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(!pattern99.test(data4)){
const err12 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err14 = {instancePath:instancePath+"/append",schemaPath:"#/anyOf/0/properties/append/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema178.anyOf[0].properties.append.anyOf,parentSchema:schema178.anyOf[0].properties.append,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props3 = true;
var items2 = true;
}
const _errs25 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err15 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
if(!pattern99.test(data)){
const err16 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
}
else {
const err17 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema178.anyOf,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate113.errors = vErrors;
evaluated0.props = props3;
evaluated0.items = items2;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema182 = {"title":"Groups","description":"`groups` of an organization: named sets of people that grants can name.","type":["array","object"],"items":{"$ref":"#/$defs/org-groups-group"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/org-groups-group"},"description":"The groups."},"append":{"type":"array","items":{"$ref":"#/$defs/org-groups-group"},"description":"More groups, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false};
const schema183 = {"title":"Group declaration","description":"A named set of people.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/definitions-id","description":"What grants call the group."},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."},"members":{"$ref":"#/$defs/org-members"}}};
const schema184 = {"title":"Members","description":"`members`: of an organization, who is claimed by review, while captures and invitations add their own at run time; of a group, who is in it.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-who"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The members.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-who"}},{"$ref":"#/$defs/reference"}]}},"additionalProperties":false},{"$ref":"#/$defs/reference"}]};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema184.anyOf[0].type},message:"must be array,object",schema:schema184.anyOf[0].type,parentSchema:schema184.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "list"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema184.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data.mode !== undefined){
if(!(validate108(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
const _errs7 = errors;
let valid4 = false;
const _errs8 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate95(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema184.anyOf[0].properties.list.anyOf[0].type,parentSchema:schema184.anyOf[0].properties.list.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid4 = valid4 || _valid1;
const _errs11 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err3 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!pattern99.test(data2)){
const err4 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err6 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema184.anyOf[0].properties.list.anyOf,parentSchema:schema184.anyOf[0].properties.list,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
var items1 = true;
}
const _errs14 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err7 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(!pattern99.test(data)){
const err8 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema184.anyOf,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate123.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items1;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema183.required,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate103(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate105(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data.members !== undefined){
if(!(validate123(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema183.type,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema182.type},message:"must be array,object",schema:schema182.type,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.list === undefined) && (missing0 = "list")) || ((data.append === undefined) && (missing0 = "append"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema182.not,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate120(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
if(!(validate108(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate120(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema182.properties.list.type,parentSchema:schema182.properties.list,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.append !== undefined){
let data4 = data.append;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate120(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema182.properties.append.type,parentSchema:schema182.properties.append,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema187 = {"title":"Access","description":"`access` of an organization: who has which role, where, and for how long.","type":["array","object"],"items":{"$ref":"#/$defs/org-access-entry"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/org-access-entry"},"description":"The grants."},"append":{"type":"array","items":{"$ref":"#/$defs/org-access-entry"},"description":"More grants, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false};
const schema188 = {"title":"Access entry","description":"One grant, or one for each project and workspace that it names.","type":"object","additionalProperties":false,"required":["role"],"oneOf":[{"required":["who"]},{"required":["group"]}],"if":{"properties":{"reach":{"const":"subtree"}},"required":["reach"]},"then":{"properties":{"projects":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"},"workspaces":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"}}},"properties":{"who":{"$ref":"#/$defs/definitions-who"},"group":{"$ref":"#/$defs/definitions-id","description":"A group of the same organization."},"role":{"$ref":"#/$defs/definitions-id","description":"A role of the catalogue or of this organization."},"projects":{"description":"Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"workspaces":{"description":"Workspaces of the organization that the role is limited to.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"reach":{"default":"own","description":"`subtree` reaches down to child organizations, and stops at sealed ones.","anyOf":[{"type":"string","enum":["own","subtree"]},{"$ref":"#/$defs/reference"}]},"from":{"$ref":"#/$defs/definitions-date","description":"First day, or instant, of the role. Default: at once."},"until":{"$ref":"#/$defs/definitions-date","description":"Last day of the role, which is included; or the instant of its end. Default: for good."}}};
const schema192 = {"description":"A day in the portfolio's time zone (YYYY-MM-DD), or a date-time with its offset.","anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$","patternErrorMessage":"must be a date such as 2027-03-31, or a date-time with an offset such as 2027-03-31T18:00:00+02:00"},{"$ref":"#/$defs/reference"}]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema192.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema192.anyOf[0].type,parentSchema:schema192.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
if(!pattern99.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema192.anyOf,parentSchema:schema192,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.who === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema188.oneOf[0].required,parentSchema:schema188.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema188.oneOf[1].required,parentSchema:schema188.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema188.oneOf,parentSchema:schema188,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reach === undefined) && (missing0 = "reach")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
if(data.reach !== undefined){
if("subtree" !== data.reach){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
}
}
var _valid1 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.projects !== undefined){
const err5 = {instancePath:instancePath+"/projects",schemaPath:"#/then/properties/projects/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema188.then.properties.projects.not,parentSchema:schema188.then.properties.projects,data:data.projects};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
if(data.workspaces !== undefined){
const err6 = {instancePath:instancePath+"/workspaces",schemaPath:"#/then/properties/workspaces/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema188.then.properties.workspaces.not,parentSchema:schema188.then.properties.workspaces,data:data.workspaces};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = {};
props0.projects = true;
props0.workspaces = true;
props0.reach = true;
}
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema188.if,parentSchema:schema188,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema188.required,parentSchema:schema188,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "who") || (key0 === "group")) || (key0 === "role")) || (key0 === "projects")) || (key0 === "workspaces")) || (key0 === "reach")) || (key0 === "from")) || (key0 === "until"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema188,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
if(data.who !== undefined){
if(!(validate95(data.who, {instancePath:instancePath+"/who",parentData:data,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate103(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate103(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.projects !== undefined){
let data6 = data.projects;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema188.properties.projects.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data6[i0], {instancePath:instancePath+"/projects/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema188.properties.projects.anyOf[0].type,parentSchema:schema188.properties.projects.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid5 = valid5 || _valid2;
const _errs21 = errors;
if(typeof data6 === "string"){
if(data6.length > 1000){
const err12 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
if(!pattern99.test(data6)){
const err13 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err15 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema188.properties.projects.anyOf,parentSchema:schema188.properties.projects,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.workspaces !== undefined){
let data8 = data.workspaces;
const _errs25 = errors;
let valid9 = false;
const _errs26 = errors;
if(Array.isArray(data8)){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema188.properties.workspaces.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate103(data8[i1], {instancePath:instancePath+"/workspaces/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema188.properties.workspaces.anyOf[0].type,parentSchema:schema188.properties.workspaces.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid9 = valid9 || _valid3;
const _errs29 = errors;
if(typeof data8 === "string"){
if(data8.length > 1000){
const err18 = {instancePath:instancePath+"/workspaces",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
if(!pattern99.test(data8)){
const err19 = {instancePath:instancePath+"/workspaces",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/workspaces",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const err21 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema188.properties.workspaces.anyOf,parentSchema:schema188.properties.workspaces,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.reach !== undefined){
let data10 = data.reach;
const _errs33 = errors;
let valid13 = false;
const _errs34 = errors;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema188.properties.reach.anyOf[0].type,parentSchema:schema188.properties.reach.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
if(!((data10 === "own") || (data10 === "subtree"))){
const err23 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema188.properties.reach.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema188.properties.reach.anyOf[0].enum,parentSchema:schema188.properties.reach.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
var _valid4 = _errs34 === errors;
valid13 = valid13 || _valid4;
const _errs36 = errors;
if(typeof data10 === "string"){
if(data10.length > 1000){
const err24 = {instancePath:instancePath+"/reach",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
if(!pattern99.test(data10)){
const err25 = {instancePath:instancePath+"/reach",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/reach",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
var _valid4 = _errs36 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const err27 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema188.properties.reach.anyOf,parentSchema:schema188.properties.reach,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.from !== undefined){
if(!(validate140(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate140(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema188.type,parentSchema:schema188,data};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema187.type},message:"must be array,object",schema:schema187.type,parentSchema:schema187,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.list === undefined) && (missing0 = "list")) || ((data.append === undefined) && (missing0 = "append"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema187.not,parentSchema:schema187,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate134.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema187,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.mode !== undefined){
if(!(validate108(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate134(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema187.properties.list.type,parentSchema:schema187.properties.list,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.append !== undefined){
let data4 = data.append;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate134(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema187.properties.append.type,parentSchema:schema187.properties.append,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema194 = {"title":"Roles","description":"roles.yaml: roles by id. At the top it is the catalogue for all organizations; in an organization's folder (or under `roles` of its org.yaml) it holds roles of its own. The roles super-admin, admin and contributor always exist; an entry of that name in the catalogue adds permissions.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Role declaration","type":"object","additionalProperties":false,"description":"A named set of permissions; the key is the id that grants use.","properties":{"level":{"description":"Default: the highest level among the inherited roles, else contributor.","anyOf":[{"type":"string","enum":["super-admin","admin","contributor"]},{"$ref":"#/$defs/reference"}]},"inherits":{"description":"Roles whose permissions this one has too.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"permissions":{"description":"What the role may do, each as `resource:verb`; `*` stands for all.","anyOf":[{"type":"array","items":{"anyOf":[{"type":"string","pattern":"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$","patternErrorMessage":"must be a permission as `resource:verb`, such as `form:edit`"},{"$ref":"#/$defs/reference"}]}},{"$ref":"#/$defs/reference"}]},"description":{"$ref":"#/$defs/definitions-text","description":"What the role is for."}}}};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = {instancePath,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema194.propertyNames,parentSchema:schema194,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!((((key2 === "level") || (key2 === "inherits")) || (key2 === "permissions")) || (key2 === "description"))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema194.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data0.level !== undefined){
let data1 = data0.level;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema194.additionalProperties.properties.level.anyOf[0].type,parentSchema:schema194.additionalProperties.properties.level.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
if(!(((data1 === "super-admin") || (data1 === "admin")) || (data1 === "contributor"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema194.additionalProperties.properties.level.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema194.additionalProperties.properties.level.anyOf[0].enum,parentSchema:schema194.additionalProperties.properties.level.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
const _errs12 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!pattern99.test(data1)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema194.additionalProperties.properties.level.anyOf,parentSchema:schema194.additionalProperties.properties.level,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data0.inherits !== undefined){
let data2 = data0.inherits;
const _errs16 = errors;
let valid6 = false;
const _errs17 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data2[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/additionalProperties/properties/inherits/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema194.additionalProperties.properties.inherits.anyOf[0].type,parentSchema:schema194.additionalProperties.properties.inherits.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = valid6 || _valid1;
const _errs20 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(!pattern99.test(data2)){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/additionalProperties/properties/inherits/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema194.additionalProperties.properties.inherits.anyOf,parentSchema:schema194.additionalProperties.properties.inherits,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data0.permissions !== undefined){
let data4 = data0.permissions;
const _errs24 = errors;
let valid10 = false;
const _errs25 = errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs28 = errors;
let valid13 = false;
const _errs29 = errors;
if(typeof data5 === "string"){
if(!pattern39.test(data5)){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/anyOf/0/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"},message:"must match pattern \""+"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"+"\"",schema:"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$",parentSchema:schema194.additionalProperties.properties.permissions.anyOf[0].items.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/anyOf/0/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema194.additionalProperties.properties.permissions.anyOf[0].items.anyOf[0].type,parentSchema:schema194.additionalProperties.properties.permissions.anyOf[0].items.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid13 = valid13 || _valid3;
const _errs31 = errors;
if(typeof data5 === "string"){
if(data5.length > 1000){
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
if(!pattern99.test(data5)){
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/anyOf/0/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema194.additionalProperties.properties.permissions.anyOf[0].items.anyOf,parentSchema:schema194.additionalProperties.properties.permissions.anyOf[0].items,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema194.additionalProperties.properties.permissions.anyOf[0].type,parentSchema:schema194.additionalProperties.properties.permissions.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid10 = valid10 || _valid2;
const _errs34 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err22 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
if(!pattern99.test(data4)){
const err23 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err25 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema194.additionalProperties.properties.permissions.anyOf,parentSchema:schema194.additionalProperties.properties.permissions,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data0.description !== undefined){
if(!(validate105(data0.description, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data0,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema194.additionalProperties.type,parentSchema:schema194.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema194.type,parentSchema:schema194,data};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema200 = {"title":"Integrations","description":"`integrations` of an organization: its own tools. Secrets are given by name, never by value.","type":"object","additionalProperties":false,"properties":{"slack":{"title":"Slack integration","type":"object","additionalProperties":false,"required":["channel","token"],"description":"A Slack channel for notifications and exports.","properties":{"channel":{"description":"The channel, in quotes because # begins a comment.","anyOf":[{"type":"string","pattern":"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$","patternErrorMessage":"must be a channel such as \"#dupont\" (in quotes, because # begins a comment)"},{"$ref":"#/$defs/reference"}]},"token":{"$ref":"#/$defs/definitions-secret"}}},"github":{"title":"GitHub integration","type":"object","additionalProperties":false,"required":["organization","token"],"description":"A GitHub organization whose members and teams follow this one.","properties":{"organization":{"description":"Login of the GitHub organization.","anyOf":[{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$","patternErrorMessage":"must be the login of a GitHub organization"},{"$ref":"#/$defs/reference"}]},"token":{"$ref":"#/$defs/definitions-secret"}}},"webhook":{"title":"Webhook integration","type":"object","additionalProperties":false,"required":["url","secret"],"description":"An address that gets signed events.","properties":{"url":{"$ref":"#/$defs/definitions-httpsUrl"},"secret":{"$ref":"#/$defs/definitions-secret","description":"Name of the secret that signs the events, as `env:NAME` or `pulumi:name`."}}},"crm":{"title":"CRM integration","type":"object","additionalProperties":false,"required":["url","token"],"description":"The organization's own CRM, which gets its contacts.","properties":{"url":{"$ref":"#/$defs/definitions-httpsUrl"},"token":{"$ref":"#/$defs/definitions-secret"},"list":{"$ref":"#/$defs/definitions-text","description":"The list or pipeline that contacts go to."}}}}};
const schema202 = {"description":"The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.","anyOf":[{"type":"string","pattern":"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$","patternErrorMessage":"must name a secret, as `env:NAME` or `pulumi:name`; its value never stands in a file"},{"$ref":"#/$defs/reference"}]};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern42.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema202.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema202.anyOf[0].type,parentSchema:schema202.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
if(!pattern99.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema202.anyOf,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema205 = {"description":"An address that begins with https:// and holds no password.","anyOf":[{"type":"string","pattern":"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$","maxLength":2000,"patternErrorMessage":"must be an address that begins with https:// and holds no user or password"},{"$ref":"#/$defs/reference"}]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema205.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(!pattern45.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"},message:"must match pattern \""+"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"+"\"",schema:"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$",parentSchema:schema205.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema205.anyOf[0].type,parentSchema:schema205.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!pattern99.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema205.anyOf,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "slack") || (key0 === "github")) || (key0 === "webhook")) || (key0 === "crm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema200,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.slack !== undefined){
let data0 = data.slack;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.channel === undefined){
const err1 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'",schema:schema200.properties.slack.required,parentSchema:schema200.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(data0.token === undefined){
const err2 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema200.properties.slack.required,parentSchema:schema200.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "channel") || (key1 === "token"))){
const err3 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema200.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data0.channel !== undefined){
let data1 = data0.channel;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
const err4 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"},message:"must match pattern \""+"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"+"\"",schema:"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$",parentSchema:schema200.properties.slack.properties.channel.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema200.properties.slack.properties.channel.anyOf[0].type,parentSchema:schema200.properties.slack.properties.channel.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!pattern99.test(data1)){
const err7 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err9 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema200.properties.slack.properties.channel.anyOf,parentSchema:schema200.properties.slack.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data0.token !== undefined){
if(!(validate153(data0.token, {instancePath:instancePath+"/slack/token",parentData:data0,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema200.properties.slack.type,parentSchema:schema200.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
}
if(data.github !== undefined){
let data3 = data.github;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.organization === undefined){
const err11 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'",schema:schema200.properties.github.required,parentSchema:schema200.properties.github,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(data3.token === undefined){
const err12 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema200.properties.github.required,parentSchema:schema200.properties.github,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "organization") || (key2 === "token"))){
const err13 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema200.properties.github,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
if(data3.organization !== undefined){
let data4 = data3.organization;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(typeof data4 === "string"){
if(!pattern43.test(data4)){
const err14 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$",parentSchema:schema200.properties.github.properties.organization.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema200.properties.github.properties.organization.anyOf[0].type,parentSchema:schema200.properties.github.properties.organization.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
const _errs20 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err16 = {instancePath:instancePath+"/github/organization",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
if(!pattern99.test(data4)){
const err17 = {instancePath:instancePath+"/github/organization",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/github/organization",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err19 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema200.properties.github.properties.organization.anyOf,parentSchema:schema200.properties.github.properties.organization,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data3.token !== undefined){
if(!(validate153(data3.token, {instancePath:instancePath+"/github/token",parentData:data3,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema200.properties.github.type,parentSchema:schema200.properties.github,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
}
if(data.webhook !== undefined){
let data6 = data.webhook;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err21 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema200.properties.webhook.required,parentSchema:schema200.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
if(data6.secret === undefined){
const err22 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema200.properties.webhook.required,parentSchema:schema200.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "url") || (key3 === "secret"))){
const err23 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema200.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
if(data6.url !== undefined){
if(!(validate156(data6.url, {instancePath:instancePath+"/webhook/url",parentData:data6,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data6.secret !== undefined){
if(!(validate153(data6.secret, {instancePath:instancePath+"/webhook/secret",parentData:data6,parentDataProperty:"secret",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema200.properties.webhook.type,parentSchema:schema200.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
}
if(data.crm !== undefined){
let data9 = data.crm;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.url === undefined){
const err25 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema200.properties.crm.required,parentSchema:schema200.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
if(data9.token === undefined){
const err26 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema200.properties.crm.required,parentSchema:schema200.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
for(const key4 in data9){
if(!(((key4 === "url") || (key4 === "token")) || (key4 === "list"))){
const err27 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema200.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
}
if(data9.url !== undefined){
if(!(validate156(data9.url, {instancePath:instancePath+"/crm/url",parentData:data9,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data9.token !== undefined){
if(!(validate153(data9.token, {instancePath:instancePath+"/crm/token",parentData:data9,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate153.errors);
errors = vErrors.length;
}
}
if(data9.list !== undefined){
if(!(validate105(data9.list, {instancePath:instancePath+"/crm/list",parentData:data9,parentDataProperty:"list",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema200.properties.crm.type,parentSchema:schema200.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema200.type,parentSchema:schema200,data};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema207 = {"title":"Automations","description":"`automations` of an organization: what is sent to its own people and tools, by schedule or on events.","type":["array","object"],"items":{"$ref":"#/$defs/org-automations-automation"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/org-automations-automation"},"description":"More automations, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false};
const schema208 = {"title":"Automation","type":"object","additionalProperties":false,"required":["id","kind","to"],"allOf":[{"if":{"properties":{"kind":{"const":"export"}},"required":["kind"]},"then":{"required":["schedule"]}},{"if":{"properties":{"kind":{"const":"notification"}},"required":["kind"]},"then":{"required":["events"]}}],"description":"An export has a schedule, a notification has events.","properties":{"id":{"$ref":"#/$defs/definitions-id"},"kind":{"description":"A message on an event, or data on a schedule.","anyOf":[{"type":"string","enum":["notification","export"]},{"$ref":"#/$defs/reference"}]},"schedule":{"description":"When, in the portfolio's time zone: @hourly, @daily, @weekly, @monthly or five cron fields.","anyOf":[{"type":"string","pattern":"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$","patternErrorMessage":"must be @hourly, @daily, @weekly, @monthly or five cron fields such as \"0 8 * * 1\""},{"$ref":"#/$defs/reference"}]},"events":{"description":"What it tells about.","anyOf":[{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$","patternErrorMessage":"must be an event such as `form.submitted`"},{"$ref":"#/$defs/reference"}]}},{"$ref":"#/$defs/reference"}]},"report":{"$ref":"#/$defs/definitions-id","default":"activity","description":"What an export holds."},"format":{"default":"csv","description":"Format of an export.","anyOf":[{"type":"string","enum":["csv","json"]},{"$ref":"#/$defs/reference"}]},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-automations-recipient"},"description":"Integrations of the organization (`slack`, `webhook`, `crm`) and people of its own."}}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length > 254){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema159.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema159.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema159.anyOf[0].type,parentSchema:schema159.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!pattern99.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema159.anyOf,parentSchema:schema159,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
else {
if(data.kind !== undefined){
if("export" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schedule === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema208.allOf[0].then.required,parentSchema:schema208.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema208.allOf[0].if,parentSchema:schema208.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
else {
if(data.kind !== undefined){
if("notification" !== data.kind){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'",schema:schema208.allOf[1].then.required,parentSchema:schema208.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema208.allOf[1].if,parentSchema:schema208.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema208.required,parentSchema:schema208,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
if(data.kind === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema208.required,parentSchema:schema208,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(data.to === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema208.required,parentSchema:schema208,data};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "kind")) || (key0 === "schedule")) || (key0 === "events")) || (key0 === "report")) || (key0 === "format")) || (key0 === "to"))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema208,data};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate103(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
const _errs14 = errors;
let valid6 = false;
const _errs15 = errors;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema208.properties.kind.anyOf[0].type,parentSchema:schema208.properties.kind.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
if(!((data3 === "notification") || (data3 === "export"))){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema208.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema208.properties.kind.anyOf[0].enum,parentSchema:schema208.properties.kind.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
var _valid2 = _errs15 === errors;
valid6 = valid6 || _valid2;
const _errs17 = errors;
if(typeof data3 === "string"){
if(data3.length > 1000){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
if(!pattern99.test(data3)){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema208.properties.kind.anyOf,parentSchema:schema208.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.schedule !== undefined){
let data4 = data.schedule;
const _errs21 = errors;
let valid8 = false;
const _errs22 = errors;
if(typeof data4 === "string"){
if(!pattern51.test(data4)){
const err18 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$"},message:"must match pattern \""+"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$"+"\"",schema:"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$",parentSchema:schema208.properties.schedule.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema208.properties.schedule.anyOf[0].type,parentSchema:schema208.properties.schedule.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
var _valid3 = _errs22 === errors;
valid8 = valid8 || _valid3;
const _errs24 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err20 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
if(!pattern99.test(data4)){
const err21 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err23 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema208.properties.schedule.anyOf,parentSchema:schema208.properties.schedule,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.events !== undefined){
let data5 = data.events;
const _errs28 = errors;
let valid10 = false;
const _errs29 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err24 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema208.properties.events.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs32 = errors;
let valid13 = false;
const _errs33 = errors;
if(typeof data6 === "string"){
if(!pattern52.test(data6)){
const err25 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/anyOf/0/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$",parentSchema:schema208.properties.events.anyOf[0].items.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/anyOf/0/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema208.properties.events.anyOf[0].items.anyOf[0].type,parentSchema:schema208.properties.events.anyOf[0].items.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
var _valid5 = _errs33 === errors;
valid13 = valid13 || _valid5;
const _errs35 = errors;
if(typeof data6 === "string"){
if(data6.length > 1000){
const err27 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
if(!pattern99.test(data6)){
const err28 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
var _valid5 = _errs35 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const err30 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/anyOf/0/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema208.properties.events.anyOf[0].items.anyOf,parentSchema:schema208.properties.events.anyOf[0].items,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema208.properties.events.anyOf[0].type,parentSchema:schema208.properties.events.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
var _valid4 = _errs29 === errors;
valid10 = valid10 || _valid4;
const _errs38 = errors;
if(typeof data5 === "string"){
if(data5.length > 1000){
const err32 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
addErrors(vErrors, [err32]);
}
errors++;
}
if(!pattern99.test(data5)){
const err33 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
addErrors(vErrors, [err33]);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
addErrors(vErrors, [err34]);
}
errors++;
}
var _valid4 = _errs38 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err35 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema208.properties.events.anyOf,parentSchema:schema208.properties.events,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
addErrors(vErrors, [err35]);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data.report !== undefined){
if(!(validate103(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data8 = data.format;
const _errs43 = errors;
let valid16 = false;
const _errs44 = errors;
if(typeof data8 !== "string"){
const err36 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema208.properties.format.anyOf[0].type,parentSchema:schema208.properties.format.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
addErrors(vErrors, [err36]);
}
errors++;
}
if(!((data8 === "csv") || (data8 === "json"))){
const err37 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema208.properties.format.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema208.properties.format.anyOf[0].enum,parentSchema:schema208.properties.format.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
addErrors(vErrors, [err37]);
}
errors++;
}
var _valid6 = _errs44 === errors;
valid16 = valid16 || _valid6;
const _errs46 = errors;
if(typeof data8 === "string"){
if(data8.length > 1000){
const err38 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
addErrors(vErrors, [err38]);
}
errors++;
}
if(!pattern99.test(data8)){
const err39 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
addErrors(vErrors, [err39]);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err40];
}
else {
addErrors(vErrors, [err40]);
}
errors++;
}
var _valid6 = _errs46 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err41 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema208.properties.format.anyOf,parentSchema:schema208.properties.format,data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
addErrors(vErrors, [err41]);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data9 = data.to;
if(Array.isArray(data9)){
if(data9.length < 1){
const err42 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema208.properties.to,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
addErrors(vErrors, [err42]);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate167(data9[i1], {instancePath:instancePath+"/to/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema208.properties.to.type,parentSchema:schema208.properties.to,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
addErrors(vErrors, [err43]);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema208.type,parentSchema:schema208,data};
if(vErrors === null){
vErrors = [err44];
}
else {
addErrors(vErrors, [err44]);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema207.type},message:"must be array,object",schema:schema207.type,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate164(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.append === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "append"},message:"must have required property '"+"append"+"'",schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "append")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data.append !== undefined){
let data1 = data.append;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate164(data1[i1], {instancePath:instancePath+"/append/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema207.properties.append.type,parentSchema:schema207.properties.append,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema216 = {"title":"Assets","description":"`assets` of an organization: forms, feedback widgets and tag sets that it starts with.","type":["array","object"],"items":{"$ref":"#/$defs/org-assets-asset"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/org-assets-asset"},"description":"More assets, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false};
const schema217 = {"title":"Asset","type":"object","additionalProperties":false,"required":["id","kind"],"description":"A form has fields, a widget asks for feedback, a tag set has tags.","allOf":[{"if":{"properties":{"kind":{"const":"form"}},"required":["kind"]},"then":{"required":["fields"]}},{"if":{"properties":{"kind":{"not":{"const":"form"}}},"required":["kind"]},"then":{"properties":{"fields":{"not":{},"errorMessage":"is for assets of kind form"},"tagSets":{"not":{},"errorMessage":"is for assets of kind form"}}}},{"if":{"properties":{"kind":{"const":"tags"}},"required":["kind"]},"then":{"required":["tags"]}},{"if":{"properties":{"kind":{"not":{"const":"tags"}}},"required":["kind"]},"then":{"properties":{"tags":{"not":{},"errorMessage":"is for assets of kind tags"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"const":"form"}},"required":["kind"]},"then":{"required":["form"],"properties":{"question":{"not":{},"errorMessage":"is for widgets that show no form"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"not":{"const":"form"}}},"required":["kind","widget"]},"then":{"required":["question"],"properties":{"form":{"not":{},"errorMessage":"is for widgets that show a form"}}}},{"if":{"properties":{"kind":{"not":{"const":"widget"}}},"required":["kind"]},"then":{"properties":{"widget":{"not":{},"errorMessage":"is for assets of kind widget"},"form":{"not":{},"errorMessage":"is for assets of kind widget"},"question":{"not":{},"errorMessage":"is for assets of kind widget"},"placement":{"not":{},"errorMessage":"is for assets of kind widget"}}}}],"properties":{"id":{"$ref":"#/$defs/definitions-id"},"kind":{"description":"What it is.","anyOf":[{"type":"string","enum":["form","widget","tags"]},{"$ref":"#/$defs/reference"}]},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."},"fields":{"description":"Fields of a form, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-assets-field"}},{"$ref":"#/$defs/reference"}]},"tagSets":{"description":"Tag sets of the same organization that submissions of a form are sorted by.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"widget":{"default":"form","description":"What a widget shows: a form, 1 to 5 stars, 0 to 10 points (net promoter score), a thumb up or down, or a comment.","anyOf":[{"type":"string","enum":["form","rating","nps","thumbs","comment"]},{"$ref":"#/$defs/reference"}]},"form":{"$ref":"#/$defs/definitions-id","description":"The form of the same organization that a widget shows."},"question":{"$ref":"#/$defs/definitions-text","description":"What a widget without a form asks."},"placement":{"default":"corner","description":"Where on the page a widget stands.","anyOf":[{"type":"string","enum":["corner","inline","popup"]},{"$ref":"#/$defs/reference"}]},"tags":{"description":"Tags of a tag set, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-assets-tag"}},{"$ref":"#/$defs/reference"}]}}};
const schema219 = {"title":"Form field","description":"An id alone, for a line of text, or a field with its type.","anyOf":[{"type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/definitions-id"},"label":{"$ref":"#/$defs/definitions-text","description":"What people read. Default: the id."},"type":{"default":"text","description":"What people enter; of the options of `choice` one, of `choices` any number.","anyOf":[{"type":"string","enum":["text","long-text","email","phone","number","date","checkbox","choice","choices","file"]},{"$ref":"#/$defs/reference"}]},"required":{"default":false,"description":"Whether the field must be filled in.","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/reference"}]},"options":{"description":"What can be chosen, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-text"}},{"$ref":"#/$defs/reference"}]}},"allOf":[{"if":{"properties":{"type":{"enum":["choice","choices"]}},"required":["type"]},"then":{"required":["options"]}},{"if":{"properties":{"type":{"not":{"enum":["choice","choices"]}}},"required":["type"]},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}},{"if":{"type":"object","not":{"required":["type"]}},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}}]},{"$ref":"#/$defs/reference"}]};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema219.anyOf[0].type},message:"must be string,object",schema:schema219.anyOf[0].type,parentSchema:schema219.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "choice") || (data0 === "choices"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
}
}
var _valid1 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/allOf/0/then/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema219.anyOf[0].allOf[0].then.required,parentSchema:schema219.anyOf[0].allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/anyOf/0/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema219.anyOf[0].allOf[0].if,parentSchema:schema219.anyOf[0].allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
else {
if(data.type !== undefined){
let data1 = data.type;
const _errs12 = errors;
const _errs13 = errors;
if(!((data1 === "choice") || (data1 === "choices"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
var valid6 = _errs13 === errors;
if(valid6){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options !== undefined){
const err8 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/allOf/1/then/properties/options/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema219.anyOf[0].allOf[1].then.properties.options.not,parentSchema:schema219.anyOf[0].allOf[1].then.properties.options,data:data.options};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
var _valid2 = _errs14 === errors;
valid4 = _valid2;
if(valid4){
var props0 = {};
props0.options = true;
props0.type = true;
}
}
if(!valid4){
const err9 = {instancePath,schemaPath:"#/anyOf/0/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema219.anyOf[0].allOf[1].if,parentSchema:schema219.anyOf[0].allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
const _errs21 = errors;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
var valid9 = _errs22 === errors;
if(valid9){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options !== undefined){
const err13 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/allOf/2/then/properties/options/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema219.anyOf[0].allOf[2].then.properties.options.not,parentSchema:schema219.anyOf[0].allOf[2].then.properties.options,data:data.options};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
var _valid3 = _errs23 === errors;
valid8 = _valid3;
if(valid8){
var props1 = {};
props1.options = true;
}
}
if(!valid8){
const err14 = {instancePath,schemaPath:"#/anyOf/0/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema219.anyOf[0].allOf[2].if,parentSchema:schema219.anyOf[0].allOf[2],data};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err15 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema219.anyOf[0],data};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err16 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema219.anyOf[0].required,parentSchema:schema219.anyOf[0],data};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "label")) || (key0 === "type")) || (key0 === "required")) || (key0 === "options"))){
const err17 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema219.anyOf[0],data};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate103(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate105(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data6 = data.type;
const _errs30 = errors;
let valid12 = false;
const _errs31 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema219.anyOf[0].properties.type.anyOf[0].type,parentSchema:schema219.anyOf[0].properties.type.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
if(!((((((((((data6 === "text") || (data6 === "long-text")) || (data6 === "email")) || (data6 === "phone")) || (data6 === "number")) || (data6 === "date")) || (data6 === "checkbox")) || (data6 === "choice")) || (data6 === "choices")) || (data6 === "file"))){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema219.anyOf[0].properties.type.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema219.anyOf[0].properties.type.anyOf[0].enum,parentSchema:schema219.anyOf[0].properties.type.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
var _valid4 = _errs31 === errors;
valid12 = valid12 || _valid4;
const _errs33 = errors;
if(typeof data6 === "string"){
if(data6.length > 1000){
const err20 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
if(!pattern99.test(data6)){
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const err23 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema219.anyOf[0].properties.type.anyOf,parentSchema:schema219.anyOf[0].properties.type,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.required !== undefined){
let data7 = data.required;
const _errs37 = errors;
let valid14 = false;
const _errs38 = errors;
if(typeof data7 !== "boolean"){
const err24 = {instancePath:instancePath+"/required",schemaPath:"#/anyOf/0/properties/required/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema219.anyOf[0].properties.required.anyOf[0].type,parentSchema:schema219.anyOf[0].properties.required.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
var _valid5 = _errs38 === errors;
valid14 = valid14 || _valid5;
const _errs40 = errors;
if(typeof data7 === "string"){
if(data7.length > 1000){
const err25 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
if(!pattern99.test(data7)){
const err26 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid14 = valid14 || _valid5;
if(!valid14){
const err28 = {instancePath:instancePath+"/required",schemaPath:"#/anyOf/0/properties/required/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema219.anyOf[0].properties.required.anyOf,parentSchema:schema219.anyOf[0].properties.required,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.options !== undefined){
let data8 = data.options;
const _errs44 = errors;
let valid16 = false;
const _errs45 = errors;
if(Array.isArray(data8)){
if(data8.length < 1){
const err29 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/properties/options/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema219.anyOf[0].properties.options.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate105(data8[i0], {instancePath:instancePath+"/options/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/properties/options/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema219.anyOf[0].properties.options.anyOf[0].type,parentSchema:schema219.anyOf[0].properties.options.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
var _valid6 = _errs45 === errors;
valid16 = valid16 || _valid6;
const _errs48 = errors;
if(typeof data8 === "string"){
if(data8.length > 1000){
const err31 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
if(!pattern99.test(data8)){
const err32 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
addErrors(vErrors, [err32]);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
addErrors(vErrors, [err33]);
}
errors++;
}
var _valid6 = _errs48 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err34 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/properties/options/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema219.anyOf[0].properties.options.anyOf,parentSchema:schema219.anyOf[0].properties.options,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
addErrors(vErrors, [err34]);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props2 = true;
}
const _errs51 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err35 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err35];
}
else {
addErrors(vErrors, [err35]);
}
errors++;
}
if(!pattern99.test(data)){
const err36 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err36];
}
else {
addErrors(vErrors, [err36]);
}
errors++;
}
}
else {
const err37 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err37];
}
else {
addErrors(vErrors, [err37]);
}
errors++;
}
var _valid0 = _errs51 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err38 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema219.anyOf,parentSchema:schema219,data};
if(vErrors === null){
vErrors = [err38];
}
else {
addErrors(vErrors, [err38]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate176.errors = vErrors;
evaluated0.props = props2;
return errors === 0;
}
validate176.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema228 = {"title":"Tag","description":"A name alone, or with a color.","anyOf":[{"type":["string","object"],"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","patternErrorMessage":"must be one line of text that is not blank","maxLength":200,"additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/definitions-text","description":"What people read."},"color":{"description":"As \"#rrggbb\", in lower-case hexadecimal digits.","anyOf":[{"type":"string","pattern":"^#[0-9a-f]{6}$","patternErrorMessage":"must be a color such as \"#d33682\" (in quotes, because # begins a comment)"},{"$ref":"#/$defs/reference"}]}}},{"$ref":"#/$defs/reference"}]};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema228.anyOf[0].type},message:"must be string,object",schema:schema228.anyOf[0].type,parentSchema:schema228.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema228.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema228.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema228.anyOf[0].required,parentSchema:schema228.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "color"))){
const err4 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema228.anyOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate105(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data.color !== undefined){
let data1 = data.color;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern66.test(data1)){
const err5 = {instancePath:instancePath+"/color",schemaPath:"#/anyOf/0/properties/color/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},message:"must match pattern \""+"^#[0-9a-f]{6}$"+"\"",schema:"^#[0-9a-f]{6}$",parentSchema:schema228.anyOf[0].properties.color.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/color",schemaPath:"#/anyOf/0/properties/color/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema228.anyOf[0].properties.color.anyOf[0].type,parentSchema:schema228.anyOf[0].properties.color.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
const _errs9 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err7 = {instancePath:instancePath+"/color",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(!pattern99.test(data1)){
const err8 = {instancePath:instancePath+"/color",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/color",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err10 = {instancePath:instancePath+"/color",schemaPath:"#/anyOf/0/properties/color/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema228.anyOf[0].properties.color.anyOf,parentSchema:schema228.anyOf[0].properties.color,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs12 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err11 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
if(!pattern99.test(data)){
const err12 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
else {
const err13 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema228.anyOf,parentSchema:schema228,data};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate184.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
else {
if(data.kind !== undefined){
if("form" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema217.allOf[0].then.required,parentSchema:schema217.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema217.allOf[0].if,parentSchema:schema217.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs10 = errors;
const _errs11 = errors;
if("form" !== data.kind){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var valid5 = _errs11 === errors;
if(valid5){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/allOf/1/then/properties/fields/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[1].then.properties.fields.not,parentSchema:schema217.allOf[1].then.properties.fields,data:data.fields};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
if(data.tagSets !== undefined){
const err8 = {instancePath:instancePath+"/tagSets",schemaPath:"#/allOf/1/then/properties/tagSets/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[1].then.properties.tagSets.not,parentSchema:schema217.allOf[1].then.properties.tagSets,data:data.tagSets};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.fields = true;
props0.tagSets = true;
props0.kind = true;
}
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema217.allOf[1].if,parentSchema:schema217.allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
else {
if(data.kind !== undefined){
if("tags" !== data.kind){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema217.allOf[2].then.required,parentSchema:schema217.allOf[2].then,data};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
}
if(!valid7){
const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema217.allOf[2].if,parentSchema:schema217.allOf[2],data};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
const _errs23 = errors;
let valid9 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.kind === undefined) && (missing3 = "kind")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs26 = errors;
const _errs27 = errors;
if("tags" !== data.kind){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
var valid11 = _errs27 === errors;
if(valid11){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
addErrors(vErrors, [err16]);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined){
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/allOf/3/then/properties/tags/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[3].then.properties.tags.not,parentSchema:schema217.allOf[3].then.properties.tags,data:data.tags};
if(vErrors === null){
vErrors = [err17];
}
else {
addErrors(vErrors, [err17]);
}
errors++;
}
}
var _valid3 = _errs28 === errors;
valid9 = _valid3;
if(valid9){
var props1 = {};
props1.tags = true;
props1.kind = true;
}
}
if(!valid9){
const err18 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema217.allOf[3].if,parentSchema:schema217.allOf[3],data};
if(vErrors === null){
vErrors = [err18];
}
else {
addErrors(vErrors, [err18]);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs32 = errors;
let valid13 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
addErrors(vErrors, [err19]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs34 = errors;
if("widget" !== data.kind){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
addErrors(vErrors, [err20]);
}
errors++;
}
var valid14 = _errs34 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.widget !== undefined){
const _errs35 = errors;
if("form" !== data.widget){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
addErrors(vErrors, [err21]);
}
errors++;
}
var valid14 = _errs35 === errors;
}
else {
var valid14 = true;
}
}
}
}
var _valid4 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema217.allOf[4].then.required,parentSchema:schema217.allOf[4].then,data};
if(vErrors === null){
vErrors = [err22];
}
else {
addErrors(vErrors, [err22]);
}
errors++;
}
if(data.question !== undefined){
const err23 = {instancePath:instancePath+"/question",schemaPath:"#/allOf/4/then/properties/question/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[4].then.properties.question.not,parentSchema:schema217.allOf[4].then.properties.question,data:data.question};
if(vErrors === null){
vErrors = [err23];
}
else {
addErrors(vErrors, [err23]);
}
errors++;
}
}
var _valid4 = _errs36 === errors;
valid13 = _valid4;
if(valid13){
var props2 = {};
props2.question = true;
props2.kind = true;
props2.widget = true;
}
}
if(!valid13){
const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema217.allOf[4].if,parentSchema:schema217.allOf[4],data};
if(vErrors === null){
vErrors = [err24];
}
else {
addErrors(vErrors, [err24]);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs40 = errors;
let valid16 = true;
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.kind === undefined) && (missing5 = "kind")) || ((data.widget === undefined) && (missing5 = "widget"))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
addErrors(vErrors, [err25]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs42 = errors;
if("widget" !== data.kind){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
addErrors(vErrors, [err26]);
}
errors++;
}
var valid17 = _errs42 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.widget !== undefined){
const _errs43 = errors;
const _errs44 = errors;
const _errs45 = errors;
if("form" !== data.widget){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
addErrors(vErrors, [err27]);
}
errors++;
}
var valid18 = _errs45 === errors;
if(valid18){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
addErrors(vErrors, [err28]);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs43 === errors;
}
else {
var valid17 = true;
}
}
}
}
var _valid5 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'",schema:schema217.allOf[5].then.required,parentSchema:schema217.allOf[5].then,data};
if(vErrors === null){
vErrors = [err29];
}
else {
addErrors(vErrors, [err29]);
}
errors++;
}
if(data.form !== undefined){
const err30 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/5/then/properties/form/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[5].then.properties.form.not,parentSchema:schema217.allOf[5].then.properties.form,data:data.form};
if(vErrors === null){
vErrors = [err30];
}
else {
addErrors(vErrors, [err30]);
}
errors++;
}
}
var _valid5 = _errs46 === errors;
valid16 = _valid5;
if(valid16){
var props3 = {};
props3.form = true;
props3.kind = true;
props3.widget = true;
}
}
if(!valid16){
const err31 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema217.allOf[5].if,parentSchema:schema217.allOf[5],data};
if(vErrors === null){
vErrors = [err31];
}
else {
addErrors(vErrors, [err31]);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs50 = errors;
let valid20 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.kind === undefined) && (missing6 = "kind")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
addErrors(vErrors, [err32]);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs53 = errors;
const _errs54 = errors;
if("widget" !== data.kind){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
addErrors(vErrors, [err33]);
}
errors++;
}
var valid22 = _errs54 === errors;
if(valid22){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
addErrors(vErrors, [err34]);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid6 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.widget !== undefined){
const err35 = {instancePath:instancePath+"/widget",schemaPath:"#/allOf/6/then/properties/widget/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[6].then.properties.widget.not,parentSchema:schema217.allOf[6].then.properties.widget,data:data.widget};
if(vErrors === null){
vErrors = [err35];
}
else {
addErrors(vErrors, [err35]);
}
errors++;
}
if(data.form !== undefined){
const err36 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/6/then/properties/form/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[6].then.properties.form.not,parentSchema:schema217.allOf[6].then.properties.form,data:data.form};
if(vErrors === null){
vErrors = [err36];
}
else {
addErrors(vErrors, [err36]);
}
errors++;
}
if(data.question !== undefined){
const err37 = {instancePath:instancePath+"/question",schemaPath:"#/allOf/6/then/properties/question/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[6].then.properties.question.not,parentSchema:schema217.allOf[6].then.properties.question,data:data.question};
if(vErrors === null){
vErrors = [err37];
}
else {
addErrors(vErrors, [err37]);
}
errors++;
}
if(data.placement !== undefined){
const err38 = {instancePath:instancePath+"/placement",schemaPath:"#/allOf/6/then/properties/placement/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema217.allOf[6].then.properties.placement.not,parentSchema:schema217.allOf[6].then.properties.placement,data:data.placement};
if(vErrors === null){
vErrors = [err38];
}
else {
addErrors(vErrors, [err38]);
}
errors++;
}
}
var _valid6 = _errs55 === errors;
valid20 = _valid6;
if(valid20){
var props4 = {};
props4.widget = true;
props4.form = true;
props4.question = true;
props4.placement = true;
props4.kind = true;
}
}
if(!valid20){
const err39 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema217.allOf[6].if,parentSchema:schema217.allOf[6],data};
if(vErrors === null){
vErrors = [err39];
}
else {
addErrors(vErrors, [err39]);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema217.required,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err40];
}
else {
addErrors(vErrors, [err40]);
}
errors++;
}
if(data.kind === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema217.required,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err41];
}
else {
addErrors(vErrors, [err41]);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema217.properties, key0))){
const err42 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err42];
}
else {
addErrors(vErrors, [err42]);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate103(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data19 = data.kind;
const _errs67 = errors;
let valid25 = false;
const _errs68 = errors;
if(typeof data19 !== "string"){
const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema217.properties.kind.anyOf[0].type,parentSchema:schema217.properties.kind.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
addErrors(vErrors, [err43]);
}
errors++;
}
if(!(((data19 === "form") || (data19 === "widget")) || (data19 === "tags"))){
const err44 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema217.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema217.properties.kind.anyOf[0].enum,parentSchema:schema217.properties.kind.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
addErrors(vErrors, [err44]);
}
errors++;
}
var _valid7 = _errs68 === errors;
valid25 = valid25 || _valid7;
const _errs70 = errors;
if(typeof data19 === "string"){
if(data19.length > 1000){
const err45 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
addErrors(vErrors, [err45]);
}
errors++;
}
if(!pattern99.test(data19)){
const err46 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
addErrors(vErrors, [err46]);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
addErrors(vErrors, [err47]);
}
errors++;
}
var _valid7 = _errs70 === errors;
valid25 = valid25 || _valid7;
if(!valid25){
const err48 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema217.properties.kind.anyOf,parentSchema:schema217.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
addErrors(vErrors, [err48]);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data.name !== undefined){
if(!(validate105(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data21 = data.fields;
const _errs75 = errors;
let valid27 = false;
const _errs76 = errors;
if(Array.isArray(data21)){
if(data21.length < 1){
const err49 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema217.properties.fields.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
addErrors(vErrors, [err49]);
}
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data21[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema217.properties.fields.anyOf[0].type,parentSchema:schema217.properties.fields.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
addErrors(vErrors, [err50]);
}
errors++;
}
var _valid8 = _errs76 === errors;
valid27 = valid27 || _valid8;
const _errs79 = errors;
if(typeof data21 === "string"){
if(data21.length > 1000){
const err51 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
addErrors(vErrors, [err51]);
}
errors++;
}
if(!pattern99.test(data21)){
const err52 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
addErrors(vErrors, [err52]);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
addErrors(vErrors, [err53]);
}
errors++;
}
var _valid8 = _errs79 === errors;
valid27 = valid27 || _valid8;
if(!valid27){
const err54 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema217.properties.fields.anyOf,parentSchema:schema217.properties.fields,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
addErrors(vErrors, [err54]);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(data.tagSets !== undefined){
let data23 = data.tagSets;
const _errs83 = errors;
let valid31 = false;
const _errs84 = errors;
if(Array.isArray(data23)){
if(data23.length < 1){
const err55 = {instancePath:instancePath+"/tagSets",schemaPath:"#/properties/tagSets/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema217.properties.tagSets.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
addErrors(vErrors, [err55]);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate103(data23[i1], {instancePath:instancePath+"/tagSets/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/tagSets",schemaPath:"#/properties/tagSets/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema217.properties.tagSets.anyOf[0].type,parentSchema:schema217.properties.tagSets.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
addErrors(vErrors, [err56]);
}
errors++;
}
var _valid9 = _errs84 === errors;
valid31 = valid31 || _valid9;
const _errs87 = errors;
if(typeof data23 === "string"){
if(data23.length > 1000){
const err57 = {instancePath:instancePath+"/tagSets",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
addErrors(vErrors, [err57]);
}
errors++;
}
if(!pattern99.test(data23)){
const err58 = {instancePath:instancePath+"/tagSets",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
addErrors(vErrors, [err58]);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/tagSets",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
addErrors(vErrors, [err59]);
}
errors++;
}
var _valid9 = _errs87 === errors;
valid31 = valid31 || _valid9;
if(!valid31){
const err60 = {instancePath:instancePath+"/tagSets",schemaPath:"#/properties/tagSets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema217.properties.tagSets.anyOf,parentSchema:schema217.properties.tagSets,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
addErrors(vErrors, [err60]);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data.widget !== undefined){
let data25 = data.widget;
const _errs91 = errors;
let valid35 = false;
const _errs92 = errors;
if(typeof data25 !== "string"){
const err61 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema217.properties.widget.anyOf[0].type,parentSchema:schema217.properties.widget.anyOf[0],data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
addErrors(vErrors, [err61]);
}
errors++;
}
if(!(((((data25 === "form") || (data25 === "rating")) || (data25 === "nps")) || (data25 === "thumbs")) || (data25 === "comment"))){
const err62 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema217.properties.widget.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema217.properties.widget.anyOf[0].enum,parentSchema:schema217.properties.widget.anyOf[0],data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
addErrors(vErrors, [err62]);
}
errors++;
}
var _valid10 = _errs92 === errors;
valid35 = valid35 || _valid10;
const _errs94 = errors;
if(typeof data25 === "string"){
if(data25.length > 1000){
const err63 = {instancePath:instancePath+"/widget",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
addErrors(vErrors, [err63]);
}
errors++;
}
if(!pattern99.test(data25)){
const err64 = {instancePath:instancePath+"/widget",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
addErrors(vErrors, [err64]);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/widget",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
addErrors(vErrors, [err65]);
}
errors++;
}
var _valid10 = _errs94 === errors;
valid35 = valid35 || _valid10;
if(!valid35){
const err66 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema217.properties.widget.anyOf,parentSchema:schema217.properties.widget,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
addErrors(vErrors, [err66]);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data.form !== undefined){
if(!(validate103(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
if(!(validate105(data.question, {instancePath:instancePath+"/question",parentData:data,parentDataProperty:"question",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data.placement !== undefined){
let data28 = data.placement;
const _errs100 = errors;
let valid37 = false;
const _errs101 = errors;
if(typeof data28 !== "string"){
const err67 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema217.properties.placement.anyOf[0].type,parentSchema:schema217.properties.placement.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
addErrors(vErrors, [err67]);
}
errors++;
}
if(!(((data28 === "corner") || (data28 === "inline")) || (data28 === "popup"))){
const err68 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema217.properties.placement.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema217.properties.placement.anyOf[0].enum,parentSchema:schema217.properties.placement.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
addErrors(vErrors, [err68]);
}
errors++;
}
var _valid11 = _errs101 === errors;
valid37 = valid37 || _valid11;
const _errs103 = errors;
if(typeof data28 === "string"){
if(data28.length > 1000){
const err69 = {instancePath:instancePath+"/placement",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
addErrors(vErrors, [err69]);
}
errors++;
}
if(!pattern99.test(data28)){
const err70 = {instancePath:instancePath+"/placement",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
addErrors(vErrors, [err70]);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/placement",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
addErrors(vErrors, [err71]);
}
errors++;
}
var _valid11 = _errs103 === errors;
valid37 = valid37 || _valid11;
if(!valid37){
const err72 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema217.properties.placement.anyOf,parentSchema:schema217.properties.placement,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
addErrors(vErrors, [err72]);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
if(data.tags !== undefined){
let data29 = data.tags;
const _errs107 = errors;
let valid39 = false;
const _errs108 = errors;
if(Array.isArray(data29)){
if(data29.length < 1){
const err73 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema217.properties.tags.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
addErrors(vErrors, [err73]);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
if(!(validate184(data29[i2], {instancePath:instancePath+"/tags/" + i2,parentData:data29,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema217.properties.tags.anyOf[0].type,parentSchema:schema217.properties.tags.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
addErrors(vErrors, [err74]);
}
errors++;
}
var _valid12 = _errs108 === errors;
valid39 = valid39 || _valid12;
const _errs111 = errors;
if(typeof data29 === "string"){
if(data29.length > 1000){
const err75 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
addErrors(vErrors, [err75]);
}
errors++;
}
if(!pattern99.test(data29)){
const err76 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
addErrors(vErrors, [err76]);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
addErrors(vErrors, [err77]);
}
errors++;
}
var _valid12 = _errs111 === errors;
valid39 = valid39 || _valid12;
if(!valid39){
const err78 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema217.properties.tags.anyOf,parentSchema:schema217.properties.tags,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
addErrors(vErrors, [err78]);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema217.type,parentSchema:schema217,data};
if(vErrors === null){
vErrors = [err79];
}
else {
addErrors(vErrors, [err79]);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema216.type},message:"must be array,object",schema:schema216.type,parentSchema:schema216,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate173(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate173.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.append === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "append"},message:"must have required property '"+"append"+"'",schema:schema216.required,parentSchema:schema216,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "append")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema216,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
if(data.append !== undefined){
let data1 = data.append;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate173(data1[i1], {instancePath:instancePath+"/append/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate173.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema216.properties.append.type,parentSchema:schema216.properties.append,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema232 = {"title":"Organization billing","description":"`billing` of an organization: who pays for it.","type":"object","additionalProperties":false,"properties":{"payer":{"$ref":"#/$defs/definitions-id","default":"portfolio","description":"Uid of the organization that pays, or `portfolio`."},"reference":{"$ref":"#/$defs/definitions-text","description":"Order number or other reference for the bill."}}};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "payer") || (key0 === "reference"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.payer !== undefined){
if(!(validate103(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.reference !== undefined){
if(!(validate105(data.reference, {instancePath:instancePath+"/reference",parentData:data,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema232.type,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema233 = {"title":"Database access","description":"`database` of an organization: `reader` gives it a database login that reads its own rows and those below it. Without a password nobody logs in by one.","default":"none","anyOf":[{"type":["string","object"],"if":{"type":"string"},"then":{"enum":["none","reader"]},"properties":{"access":{"description":"`reader`: a login of its own that reads and never writes.","anyOf":[{"type":"string","enum":["none","reader"]},{"$ref":"#/$defs/reference"}]},"login":{"$ref":"#/$defs/definitions-id","description":"Name of the login, after the portfolio's prefix and `_reader_`. Whoever may log in to the server can read the names of all logins. Default: a digest, which tells nobody whose it is."},"password":{"$ref":"#/$defs/definitions-secret","description":"Name of the secret that is the login's password, as `env:NAME` or `pulumi:name`. Another name, or another value, is another password."}},"required":["access"],"additionalProperties":false},{"$ref":"#/$defs/reference"}]};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema233.anyOf[0].type},message:"must be string,object",schema:schema233.anyOf[0].type,parentSchema:schema233.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
var _valid1 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs6 = errors;
if(!((data === "none") || (data === "reader"))){
const err2 = {instancePath,schemaPath:"#/anyOf/0/then/enum",keyword:"enum",params:{allowedValues: schema233.anyOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema233.anyOf[0].then.enum,parentSchema:schema233.anyOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid1 = _valid1;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/anyOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema233.anyOf[0].if,parentSchema:schema233.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'",schema:schema233.anyOf[0].required,parentSchema:schema233.anyOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "access") || (key0 === "login")) || (key0 === "password"))){
const err5 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema233.anyOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
}
if(data.access !== undefined){
let data0 = data.access;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/access",schemaPath:"#/anyOf/0/properties/access/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema233.anyOf[0].properties.access.anyOf[0].type,parentSchema:schema233.anyOf[0].properties.access.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
if(!((data0 === "none") || (data0 === "reader"))){
const err7 = {instancePath:instancePath+"/access",schemaPath:"#/anyOf/0/properties/access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema233.anyOf[0].properties.access.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema233.anyOf[0].properties.access.anyOf[0].enum,parentSchema:schema233.anyOf[0].properties.access.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
var _valid2 = _errs10 === errors;
valid3 = valid3 || _valid2;
const _errs12 = errors;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
if(!pattern99.test(data0)){
const err9 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
var _valid2 = _errs12 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/anyOf/0/properties/access/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema233.anyOf[0].properties.access.anyOf,parentSchema:schema233.anyOf[0].properties.access,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
addErrors(vErrors, [err11]);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.login !== undefined){
if(!(validate103(data.login, {instancePath:instancePath+"/login",parentData:data,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate153(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs17 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err12 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err12];
}
else {
addErrors(vErrors, [err12]);
}
errors++;
}
if(!pattern99.test(data)){
const err13 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err13];
}
else {
addErrors(vErrors, [err13]);
}
errors++;
}
}
else {
const err14 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err14];
}
else {
addErrors(vErrors, [err14]);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err15 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema233.anyOf,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err15];
}
else {
addErrors(vErrors, [err15]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate194.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate194.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema236 = {"title":"Notes","description":"`notes` of an organization: its particularities, in Markdown, for the architecture document.","anyOf":[{"type":"string","pattern":"^[^\\u0000\\ud800-\\udfff]*$","patternErrorMessage":"must be text that can be stored: no NUL character, no half of a surrogate pair","maxLength":20000},{"$ref":"#/$defs/reference"}]};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length > 20000){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema236.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
if(!pattern71.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema236.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema236.anyOf[0].type,parentSchema:schema236.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
if(!pattern99.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema160.type,parentSchema:schema160,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema236.anyOf,parentSchema:schema236,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema151.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addErrors(vErrors, [err0]);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addErrors(vErrors, [err1]);
}
errors++;
}
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addErrors(vErrors, [err2]);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addErrors(vErrors, [err3]);
}
errors++;
}
}
if(data.parameters !== undefined){
let data1 = data.parameters;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err4 = {instancePath:instancePath+"/parameters",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
addErrors(vErrors, [err4]);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/parameters",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
addErrors(vErrors, [err5]);
}
errors++;
}
const _errs12 = errors;
const _errs13 = errors;
if(!((key1 === "uid") || (key1 === "name"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
addErrors(vErrors, [err6]);
}
errors++;
}
var valid5 = _errs13 === errors;
if(valid5){
const err7 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema151.properties.parameters.propertyNames.allOf[1].not,parentSchema:schema151.properties.parameters.propertyNames.allOf[1],data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
addErrors(vErrors, [err7]);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs7 === errors;
if(!valid2){
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema151.properties.parameters.propertyNames,parentSchema:schema151.properties.parameters,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addErrors(vErrors, [err8]);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate89(data1[key2], {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema151.properties.parameters.type,parentSchema:schema151.properties.parameters,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addErrors(vErrors, [err9]);
}
errors++;
}
}
if(data.template !== undefined){
if(!(validate91(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate95(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.membership !== undefined){
if(!(validate97(data.membership, {instancePath:instancePath+"/membership",parentData:data,parentDataProperty:"membership",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.sso !== undefined){
if(!(validate99(data.sso, {instancePath:instancePath+"/sso",parentData:data,parentDataProperty:"sso",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.projects !== undefined){
if(!(validate101(data.projects, {instancePath:instancePath+"/projects",parentData:data,parentDataProperty:"projects",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.workspaces !== undefined){
if(!(validate113(data.workspaces, {instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"workspaces",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate119(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate133(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate148(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data.integrations !== undefined){
if(!(validate152(data.integrations, {instancePath:instancePath+"/integrations",parentData:data,parentDataProperty:"integrations",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.automations !== undefined){
if(!(validate163(data.automations, {instancePath:instancePath+"/automations",parentData:data,parentDataProperty:"automations",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate163.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate172(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.billing !== undefined){
if(!(validate190(data.billing, {instancePath:instancePath+"/billing",parentData:data,parentDataProperty:"billing",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.database !== undefined){
if(!(validate194(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate198(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema151.type,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err10];
}
else {
addErrors(vErrors, [err10]);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
  'domains': domains,
  'org': org,
  'org-access': orgAccess,
  'org-assets': orgAssets,
  'org-automations': orgAutomations,
  'org-billing': orgBilling,
  'org-database': orgDatabase,
  'org-domains': orgDomains,
  'org-groups': orgGroups,
  'org-integrations': orgIntegrations,
  'org-members': orgMembers,
  'org-membership': orgMembership,
  'org-notes': orgNotes,
  'org-projects': orgProjects,
  'org-roles': orgRoles,
  'org-sso': orgSso,
  'org-workspaces': orgWorkspaces,
  'people': people,
  'portfolio': portfolio,
  'roles': roles,
  'template': template,
};
