// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
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
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(key0)){
const err1 = {instancePath,schemaPath:"definitions.schema.json#/$defs/domainName/pattern",keyword:"pattern",params:{pattern: "^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"},message:"must match pattern \""+"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"+"\"",schema:"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$",parentSchema:schema33,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
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
vErrors.push(err9);
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
vErrors.push(err10);
}
errors++;
}
if(data3.on === undefined){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation",schemaPath:"#/additionalProperties/properties/attestation/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema31.additionalProperties.properties.attestation.required,parentSchema:schema31.additionalProperties.properties.attestation,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.evidence === undefined){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation",schemaPath:"#/additionalProperties/properties/attestation/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema31.additionalProperties.properties.attestation.required,parentSchema:schema31.additionalProperties.properties.attestation,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
vErrors.push(err13);
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
vErrors.push(err14);
}
errors++;
}
if(!pattern6.test(data4)){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/by",schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
}
errors++;
}
if(!pattern8.test(data6)){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation/evidence",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
vErrors.push(err21);
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
vErrors.push(err22);
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
vErrors.push(err23);
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
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const org = validate22;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization declaration","description":"org.yaml: one organization. Its folder is its place in the hierarchy. Each section may also stand in a file of its own beside org.yaml (access.yaml, groups.yaml, …), never in both.","type":"object","additionalProperties":false,"required":["uid","name","type"],"properties":{"uid":{"$ref":"definitions.schema.json#/$defs/id","description":"What identifies the organization for good, whatever its folder and name. Never change it."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name; follows the naming convention of the type."},"type":{"$ref":"definitions.schema.json#/$defs/organizationType"},"status":{"type":"string","enum":["active","archived"],"default":"active","description":"`archived` ends access and keeps data."},"isolation":{"type":"string","enum":["open","sealed"],"default":"open","description":"`sealed` keeps parents from reading and reaching in."},"mission":{"title":"Mission","type":"object","additionalProperties":false,"required":["until"],"description":"The work that the organization exists for.","properties":{"until":{"$ref":"definitions.schema.json#/$defs/date","description":"Last day of the mission, included; all grants in the organization end with it."}}},"contact":{"$ref":"definitions.schema.json#/$defs/who","description":"The main contact."},"template":{"$ref":"definitions.schema.json#/$defs/id","description":"A file of templates/, without its extension: what this file does not say comes from there."},"domains":{"$ref":"org-domains.schema.json"},"membership":{"$ref":"org-membership.schema.json"},"members":{"$ref":"org-members.schema.json"},"sso":{"$ref":"org-sso.schema.json"},"projects":{"$ref":"org-projects.schema.json"},"workspaces":{"$ref":"org-workspaces.schema.json"},"groups":{"$ref":"org-groups.schema.json"},"access":{"$ref":"org-access.schema.json"},"roles":{"$ref":"org-roles.schema.json"},"integrations":{"$ref":"org-integrations.schema.json"},"automations":{"$ref":"org-automations.schema.json"},"assets":{"$ref":"org-assets.schema.json"},"billing":{"$ref":"org-billing.schema.json"},"database":{"$ref":"org-database.schema.json"},"notes":{"$ref":"org-notes.schema.json"}}};
const schema41 = {"type":"string","enum":["client","department","project","subsidiary","internal","personal","group","company"],"description":"What the organization is; the naming convention goes by it."};
const schema42 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$","description":"A day in the portfolio's time zone (YYYY-MM-DD), or a date-time with its offset.","patternErrorMessage":"must be a date such as 2027-03-31, or a date-time with an offset such as 2027-03-31T18:00:00+02:00"};
const schema47 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Membership","description":"`membership` of an organization: how accounts with a matching e-mail become its members.","type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["capture","invitation","manual"],"default":"manual","description":"`capture`: on sign-up. `invitation`: on accepting an invitation to a workspace or joining a group. `manual`: an admin promotes."},"admins":{"type":"string","enum":["members","anyone"],"default":"anyone","description":"Who may hold an admin role. With domains, members only, whatever stands here."}}};
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Single sign-on","description":"`sso` of an organization.","type":"object","additionalProperties":false,"properties":{"required":{"type":"boolean","default":false,"description":"Whether the organization's members must sign in by SSO."}}};
const schema104 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Database access","description":"`database` of an organization: `reader` gives it a database role that reads its own rows.","type":"string","enum":["none","reader"],"default":"none"};
const schema105 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Notes","description":"`notes` of an organization: its particularities, in Markdown, for the architecture document.","type":"string","pattern":"^[^\\u0000\\ud800-\\udfff]*$","patternErrorMessage":"must be text that can be stored: no NUL character, no half of a surrogate pair","maxLength":20000};
const func1 = Object.prototype.hasOwnProperty;
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$", "u");
const pattern58 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization domains","description":"`domains` of an organization: the e-mail domains whose addresses belong to it. Each is assigned to it in domains.yaml at the top.","type":"array","items":{"title":"Organization domain entry","type":["string","object"],"pattern":"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$","patternErrorMessage":"must be a domain name such as `acme.example`, without `@`, protocol or path","properties":{"name":{"$ref":"definitions.schema.json#/$defs/domainName"},"subdomains":{"type":"boolean","default":false,"description":"Whether addresses below the domain match too."}},"required":["name"],"additionalProperties":false}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema45.items.type},message:"must be string,object",schema:schema45.items.type,parentSchema:schema45.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"},message:"must match pattern \""+"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"+"\"",schema:"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$",parentSchema:schema45.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema45.items.required,parentSchema:schema45.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "subdomains"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"definitions.schema.json#/$defs/domainName/pattern",keyword:"pattern",params:{pattern: "^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"},message:"must match pattern \""+"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$"+"\"",schema:"^[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(\\.[^\\s@/:.\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)+$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
}
if(data0.subdomains !== undefined){
let data2 = data0.subdomains;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/" + i0+"/subdomains",schemaPath:"#/items/properties/subdomains/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.items.properties.subdomains.type,parentSchema:schema45.items.properties.subdomains,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Members","description":"`members`: of an organization, who is claimed by review, while captures and invitations add their own at run time; of a group, who is in it.","type":["array","object"],"items":{"$ref":"definitions.schema.json#/$defs/who"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/who"},"description":"The members."}},"additionalProperties":false};
const schema50 = {"type":"string","enum":["additive","exclusive"],"default":"additive","description":"`additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name."};

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
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be array,object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "list"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values",schema:schema50.enum,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
vErrors.push(err7);
}
errors++;
}
if(!pattern6.test(data3)){
const err8 = {instancePath:instancePath+"/list/" + i1,schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.list.type,parentSchema:schema48.properties.list,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Projects","description":"`projects` of an organization: divisions whose data are apart; contributors see only those granted to them.","type":["array","object"],"items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"description":"The entries."}},"additionalProperties":false};
const schema54 = {"title":"Named item","type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","description":"An id alone, or an id with a name.","properties":{"id":{"$ref":"#/$defs/id"},"name":{"$ref":"#/$defs/text","description":"Display name. Default: the id."}},"required":["id"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be string,object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be array,object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "list"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values",schema:schema50.enum,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.list.type,parentSchema:schema53.properties.list,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Workspaces","description":"`workspaces` of an organization: containers of shared content that it owns from the start.","type":["array","object"],"items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/namedItem"},"description":"The entries."}},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be string,object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},message:"must be array,object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "list"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values",schema:schema50.enum,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate33(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.list.type,parentSchema:schema58.properties.list,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Groups","description":"`groups` of an organization: named sets of people that grants can name.","type":["array","object"],"items":{"$ref":"#/$defs/group"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/group"},"description":"The groups."}},"additionalProperties":false,"$defs":{"group":{"title":"Group declaration","description":"A named set of people.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/id","description":"What grants call the group."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name. Default: the id."},"members":{"$ref":"org-members.schema.json"}}}}};
const schema64 = {"title":"Group declaration","description":"A named set of people.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/id","description":"What grants call the group."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name. Default: the id."},"members":{"$ref":"org-members.schema.json"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
}
errors++;
}
if(!pattern8.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
}
if(data.members !== undefined){
if(!(validate25(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type},message:"must be array,object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "list"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values",schema:schema50.enum,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.list.type,parentSchema:schema63.properties.list,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Access","description":"`access` of an organization: who has which role, where, and for how long.","type":["array","object"],"items":{"$ref":"#/$defs/entry"},"properties":{"mode":{"$ref":"definitions.schema.json#/$defs/collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/entry"},"description":"The grants."}},"additionalProperties":false,"$defs":{"entry":{"title":"Access entry","description":"One grant, or one for each project and workspace that it names.","type":"object","additionalProperties":false,"required":["role"],"oneOf":[{"required":["who"]},{"required":["group"]}],"if":{"properties":{"reach":{"const":"subtree"}},"required":["reach"]},"then":{"properties":{"projects":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"},"workspaces":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"}}},"properties":{"who":{"$ref":"definitions.schema.json#/$defs/who"},"group":{"$ref":"definitions.schema.json#/$defs/id","description":"A group of the same organization."},"role":{"$ref":"definitions.schema.json#/$defs/id","description":"A role of the catalogue or of this organization."},"projects":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization."},"workspaces":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Workspaces of the organization that the role is limited to."},"reach":{"type":"string","enum":["own","subtree"],"default":"own","description":"`subtree` reaches down to child organizations, and stops at sealed ones."},"from":{"$ref":"definitions.schema.json#/$defs/date","description":"First day, or instant, of the role. Default: at once."},"until":{"$ref":"definitions.schema.json#/$defs/date","description":"Last day of the role, which is included; or the instant of its end. Default: for good."}}}}};
const schema69 = {"title":"Access entry","description":"One grant, or one for each project and workspace that it names.","type":"object","additionalProperties":false,"required":["role"],"oneOf":[{"required":["who"]},{"required":["group"]}],"if":{"properties":{"reach":{"const":"subtree"}},"required":["reach"]},"then":{"properties":{"projects":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"},"workspaces":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"}}},"properties":{"who":{"$ref":"definitions.schema.json#/$defs/who"},"group":{"$ref":"definitions.schema.json#/$defs/id","description":"A group of the same organization."},"role":{"$ref":"definitions.schema.json#/$defs/id","description":"A role of the catalogue or of this organization."},"projects":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization."},"workspaces":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Workspaces of the organization that the role is limited to."},"reach":{"type":"string","enum":["own","subtree"],"default":"own","description":"`subtree` reaches down to child organizations, and stops at sealed ones."},"from":{"$ref":"definitions.schema.json#/$defs/date","description":"First day, or instant, of the role. Default: at once."},"until":{"$ref":"definitions.schema.json#/$defs/date","description":"Last day of the role, which is included; or the instant of its end. Default: for good."}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema69.oneOf[0].required,parentSchema:schema69.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema69.oneOf[1].required,parentSchema:schema69.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema69.oneOf,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
const err5 = {instancePath:instancePath+"/projects",schemaPath:"#/then/properties/projects/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema69.then.properties.projects.not,parentSchema:schema69.then.properties.projects,data:data.projects};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.workspaces !== undefined){
const err6 = {instancePath:instancePath+"/workspaces",schemaPath:"#/then/properties/workspaces/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema69.then.properties.workspaces.not,parentSchema:schema69.then.properties.workspaces,data:data.workspaces};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema69.if,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "who") || (key0 === "group")) || (key0 === "role")) || (key0 === "projects")) || (key0 === "workspaces")) || (key0 === "reach")) || (key0 === "from")) || (key0 === "until"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
vErrors.push(err10);
}
errors++;
}
if(!pattern6.test(data3)){
const err11 = {instancePath:instancePath+"/who",schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
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
vErrors.push(err14);
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
vErrors.push(err15);
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
vErrors.push(err16);
}
errors++;
}
}
if(data.projects !== undefined){
let data6 = data.projects;
if(Array.isArray(data6)){
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema69.properties.projects,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.projects.type,parentSchema:schema69.properties.projects,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.workspaces !== undefined){
let data8 = data.workspaces;
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema69.properties.workspaces,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
vErrors.push(err22);
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
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.workspaces.type,parentSchema:schema69.properties.workspaces,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.reach !== undefined){
let data10 = data.reach;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.reach.type,parentSchema:schema69.properties.reach,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data10 === "own") || (data10 === "subtree"))){
const err26 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/enum",keyword:"enum",params:{allowedValues: schema69.properties.reach.enum},message:"must be equal to one of the allowed values",schema:schema69.properties.reach.enum,parentSchema:schema69.properties.reach,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.from !== undefined){
let data11 = data.from;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err27 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema42,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.until !== undefined){
let data12 = data.until;
if(typeof data12 === "string"){
if(!pattern11.test(data12)){
const err29 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema42,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},message:"must be array,object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "list"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values",schema:schema50.enum,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate44(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema68.properties.list.type,parentSchema:schema68.properties.list,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization roles","description":"`roles` of an organization: roles of its own, besides the catalogue.","$ref":"roles.schema.json"};
const schema79 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Roles","description":"roles.yaml: roles by id. At the top it is the catalogue for all organizations; in an organization's folder (or under `roles` of its org.yaml) it holds roles of its own. The roles super-admin, admin and contributor always exist; an entry of that name in the catalogue adds permissions.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Role declaration","type":"object","additionalProperties":false,"description":"A named set of permissions; the key is the id that grants use.","properties":{"level":{"type":"string","enum":["super-admin","admin","contributor"],"description":"Default: the highest level among the inherited roles, else contributor."},"inherits":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Roles whose permissions this one has too."},"permissions":{"type":"array","description":"What the role may do, each as `resource:verb`; `*` stands for all.","items":{"type":"string","pattern":"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$","patternErrorMessage":"must be a permission as `resource:verb`, such as `form:edit`"}},"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the role is for."}}}};
const pattern35 = new RegExp("^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
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
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema79.propertyNames,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!((((key2 === "level") || (key2 === "inherits")) || (key2 === "permissions")) || (key2 === "description"))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema79.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.level !== undefined){
let data1 = data0.level;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.additionalProperties.properties.level.type,parentSchema:schema79.additionalProperties.properties.level,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "super-admin") || (data1 === "admin")) || (data1 === "contributor"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/enum",keyword:"enum",params:{allowedValues: schema79.additionalProperties.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema79.additionalProperties.properties.level.enum,parentSchema:schema79.additionalProperties.properties.level,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/additionalProperties/properties/inherits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.additionalProperties.properties.inherits.type,parentSchema:schema79.additionalProperties.properties.inherits,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
if(!pattern35.test(data5)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/items/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"},message:"must match pattern \""+"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"+"\"",schema:"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$",parentSchema:schema79.additionalProperties.properties.permissions.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.additionalProperties.properties.permissions.items.type,parentSchema:schema79.additionalProperties.properties.permissions.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.additionalProperties.properties.permissions.type,parentSchema:schema79.additionalProperties.properties.permissions,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
vErrors.push(err12);
}
errors++;
}
if(!pattern8.test(data6)){
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.additionalProperties.type,parentSchema:schema79.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Integrations","description":"`integrations` of an organization: its own tools. Secrets are given by name, never by value.","type":"object","additionalProperties":false,"properties":{"slack":{"title":"Slack integration","type":"object","additionalProperties":false,"required":["channel","token"],"description":"A Slack channel for notifications and exports.","properties":{"channel":{"type":"string","pattern":"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$","patternErrorMessage":"must be a channel such as \"#dupont\" (in quotes, because # begins a comment)","description":"The channel, in quotes because # begins a comment."},"token":{"$ref":"definitions.schema.json#/$defs/secret"}}},"github":{"title":"GitHub integration","type":"object","additionalProperties":false,"required":["organization","token"],"description":"A GitHub organization whose members and teams follow this one.","properties":{"organization":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$","patternErrorMessage":"must be the login of a GitHub organization","description":"Login of the GitHub organization."},"token":{"$ref":"definitions.schema.json#/$defs/secret"}}},"webhook":{"title":"Webhook integration","type":"object","additionalProperties":false,"required":["url","secret"],"description":"An address that gets signed events.","properties":{"url":{"$ref":"definitions.schema.json#/$defs/httpsUrl"},"secret":{"$ref":"definitions.schema.json#/$defs/secret","description":"Name of the secret that signs the events, as `env:NAME` or `pulumi:name`."}}},"crm":{"title":"CRM integration","type":"object","additionalProperties":false,"required":["url","token"],"description":"The organization's own CRM, which gets its contacts.","properties":{"url":{"$ref":"definitions.schema.json#/$defs/httpsUrl"},"token":{"$ref":"definitions.schema.json#/$defs/secret"},"list":{"$ref":"definitions.schema.json#/$defs/text","description":"The list or pipeline that contacts go to."}}}}};
const schema84 = {"type":"string","pattern":"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$","description":"The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.","patternErrorMessage":"must name a secret, as `env:NAME` or `pulumi:name`; its value never stands in a file"};
const schema86 = {"type":"string","pattern":"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$","maxLength":2000,"description":"An address that begins with https:// and holds no password.","patternErrorMessage":"must be an address that begins with https:// and holds no user or password"};
const pattern37 = new RegExp("^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$", "u");
const pattern38 = new RegExp("^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$", "u");
const pattern39 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$", "u");
const pattern41 = new RegExp("^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "slack") || (key0 === "github")) || (key0 === "webhook")) || (key0 === "crm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.slack !== undefined){
let data0 = data.slack;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.channel === undefined){
const err1 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'",schema:schema83.properties.slack.required,parentSchema:schema83.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.token === undefined){
const err2 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema83.properties.slack.required,parentSchema:schema83.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "channel") || (key1 === "token"))){
const err3 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema83.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.channel !== undefined){
let data1 = data0.channel;
if(typeof data1 === "string"){
if(!pattern37.test(data1)){
const err4 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/pattern",keyword:"pattern",params:{pattern: "^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"},message:"must match pattern \""+"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"+"\"",schema:"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$",parentSchema:schema83.properties.slack.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.slack.properties.channel.type,parentSchema:schema83.properties.slack.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.token !== undefined){
let data2 = data0.token;
if(typeof data2 === "string"){
if(!pattern38.test(data2)){
const err6 = {instancePath:instancePath+"/slack/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema84,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/slack/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.properties.slack.type,parentSchema:schema83.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.github !== undefined){
let data3 = data.github;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.organization === undefined){
const err9 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'",schema:schema83.properties.github.required,parentSchema:schema83.properties.github,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.token === undefined){
const err10 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema83.properties.github.required,parentSchema:schema83.properties.github,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "organization") || (key2 === "token"))){
const err11 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema83.properties.github,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.organization !== undefined){
let data4 = data3.organization;
if(typeof data4 === "string"){
if(!pattern39.test(data4)){
const err12 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$",parentSchema:schema83.properties.github.properties.organization,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.github.properties.organization.type,parentSchema:schema83.properties.github.properties.organization,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.token !== undefined){
let data5 = data3.token;
if(typeof data5 === "string"){
if(!pattern38.test(data5)){
const err14 = {instancePath:instancePath+"/github/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema84,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/github/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.properties.github.type,parentSchema:schema83.properties.github,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.webhook !== undefined){
let data6 = data.webhook;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err17 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema83.properties.webhook.required,parentSchema:schema83.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.secret === undefined){
const err18 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema83.properties.webhook.required,parentSchema:schema83.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "url") || (key3 === "secret"))){
const err19 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema83.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.url !== undefined){
let data7 = data6.url;
if(typeof data7 === "string"){
if(data7.length > 2000){
const err20 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema86,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern41.test(data7)){
const err21 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"},message:"must match pattern \""+"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"+"\"",schema:"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$",parentSchema:schema86,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.secret !== undefined){
let data8 = data6.secret;
if(typeof data8 === "string"){
if(!pattern38.test(data8)){
const err23 = {instancePath:instancePath+"/webhook/secret",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema84,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/webhook/secret",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.properties.webhook.type,parentSchema:schema83.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.crm !== undefined){
let data9 = data.crm;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.url === undefined){
const err26 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema83.properties.crm.required,parentSchema:schema83.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.token === undefined){
const err27 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema83.properties.crm.required,parentSchema:schema83.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data9){
if(!(((key4 === "url") || (key4 === "token")) || (key4 === "list"))){
const err28 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema83.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.url !== undefined){
let data10 = data9.url;
if(typeof data10 === "string"){
if(data10.length > 2000){
const err29 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema86,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern41.test(data10)){
const err30 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"},message:"must match pattern \""+"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"+"\"",schema:"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$",parentSchema:schema86,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.token !== undefined){
let data11 = data9.token;
if(typeof data11 === "string"){
if(!pattern38.test(data11)){
const err32 = {instancePath:instancePath+"/crm/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema84,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/crm/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
vErrors.push(err34);
}
errors++;
}
if(!pattern8.test(data12)){
const err35 = {instancePath:instancePath+"/crm/list",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.properties.crm.type,parentSchema:schema83.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Automations","description":"`automations` of an organization: what is sent to its own people and tools, by schedule or on events.","type":"array","items":{"title":"Automation","type":"object","additionalProperties":false,"required":["id","kind","to"],"allOf":[{"if":{"properties":{"kind":{"const":"export"}},"required":["kind"]},"then":{"required":["schedule"]}},{"if":{"properties":{"kind":{"const":"notification"}},"required":["kind"]},"then":{"required":["events"]}}],"description":"An export has a schedule, a notification has events.","properties":{"id":{"$ref":"definitions.schema.json#/$defs/id"},"kind":{"type":"string","enum":["notification","export"],"description":"A message on an event, or data on a schedule."},"schedule":{"type":"string","pattern":"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$","patternErrorMessage":"must be @hourly, @daily, @weekly, @monthly or five cron fields such as \"0 8 * * 1\"","description":"When, in the portfolio's time zone: @hourly, @daily, @weekly, @monthly or five cron fields."},"events":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$","patternErrorMessage":"must be an event such as `form.submitted`"},"description":"What it tells about."},"report":{"$ref":"definitions.schema.json#/$defs/id","default":"activity","description":"What an export holds."},"format":{"type":"string","enum":["csv","json"],"default":"csv","description":"Format of an export."},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/recipient"},"description":"Integrations of the organization (`slack`, `webhook`, `crm`) and people of its own."}}},"$defs":{"recipient":{"$ref":"definitions.schema.json#/$defs/who","description":"An integration of the organization, a person or an e-mail address."}}};
const pattern47 = new RegExp("^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$", "u");
const pattern48 = new RegExp("^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$", "u");

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.kind !== undefined){
if("export" !== data0.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.schedule === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema91.items.allOf[0].then.required,parentSchema:schema91.items.allOf[0].then,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema91.items.allOf[0].if,parentSchema:schema91.items.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs9 = errors;
let valid5 = true;
const _errs10 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.kind === undefined) && (missing1 = "kind")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data0.kind !== undefined){
if("notification" !== data0.kind){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.events === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'",schema:schema91.items.allOf[1].then.required,parentSchema:schema91.items.allOf[1].then,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid5 = _valid1;
}
if(!valid5){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema91.items.allOf[1].if,parentSchema:schema91.items.allOf[1],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema91.items.required,parentSchema:schema91.items,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.kind === undefined){
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema91.items.required,parentSchema:schema91.items,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.to === undefined){
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema91.items.required,parentSchema:schema91.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data0){
if(!(((((((key0 === "id") || (key0 === "kind")) || (key0 === "schedule")) || (key0 === "events")) || (key0 === "report")) || (key0 === "format")) || (key0 === "to"))){
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91.items,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.id !== undefined){
let data3 = data0.id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err12 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.kind !== undefined){
let data4 = data0.kind;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.items.properties.kind.type,parentSchema:schema91.items.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "notification") || (data4 === "export"))){
const err15 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema91.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema91.items.properties.kind.enum,parentSchema:schema91.items.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.schedule !== undefined){
let data5 = data0.schedule;
if(typeof data5 === "string"){
if(!pattern47.test(data5)){
const err16 = {instancePath:instancePath+"/" + i0+"/schedule",schemaPath:"#/items/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$"},message:"must match pattern \""+"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$"+"\"",schema:"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$",parentSchema:schema91.items.properties.schedule,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0+"/schedule",schemaPath:"#/items/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.items.properties.schedule.type,parentSchema:schema91.items.properties.schedule,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.events !== undefined){
let data6 = data0.events;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/" + i0+"/events",schemaPath:"#/items/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema91.items.properties.events,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern48.test(data7)){
const err19 = {instancePath:instancePath+"/" + i0+"/events/" + i1,schemaPath:"#/items/properties/events/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$",parentSchema:schema91.items.properties.events.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/" + i0+"/events/" + i1,schemaPath:"#/items/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.items.properties.events.items.type,parentSchema:schema91.items.properties.events.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/" + i0+"/events",schemaPath:"#/items/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.items.properties.events.type,parentSchema:schema91.items.properties.events,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.report !== undefined){
let data8 = data0.report;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err22 = {instancePath:instancePath+"/" + i0+"/report",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/" + i0+"/report",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data0.format !== undefined){
let data9 = data0.format;
if(typeof data9 !== "string"){
const err24 = {instancePath:instancePath+"/" + i0+"/format",schemaPath:"#/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.items.properties.format.type,parentSchema:schema91.items.properties.format,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data9 === "csv") || (data9 === "json"))){
const err25 = {instancePath:instancePath+"/" + i0+"/format",schemaPath:"#/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema91.items.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema91.items.properties.format.enum,parentSchema:schema91.items.properties.format,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data0.to !== undefined){
let data10 = data0.to;
if(Array.isArray(data10)){
if(data10.length < 1){
const err26 = {instancePath:instancePath+"/" + i0+"/to",schemaPath:"#/items/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema91.items.properties.to,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(data11.length > 254){
const err27 = {instancePath:instancePath+"/" + i0+"/to/" + i2,schemaPath:"#/$defs/recipient/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern6.test(data11)){
const err28 = {instancePath:instancePath+"/" + i0+"/to/" + i2,schemaPath:"#/$defs/recipient/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/" + i0+"/to/" + i2,schemaPath:"#/$defs/recipient/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/" + i0+"/to",schemaPath:"#/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.items.properties.to.type,parentSchema:schema91.items.properties.to,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.items.type,parentSchema:schema91.items,data:data0};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Assets","description":"`assets` of an organization: forms, feedback widgets and tag sets that it starts with.","type":"array","items":{"title":"Asset","type":"object","additionalProperties":false,"required":["id","kind"],"description":"A form has fields, a widget shows a form, a tag set has tags.","properties":{"id":{"$ref":"definitions.schema.json#/$defs/id"},"kind":{"type":"string","enum":["form","widget","tags"],"description":"What it is."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name. Default: the id."},"fields":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/id"},"description":"Fields of a form, in order."},"form":{"$ref":"definitions.schema.json#/$defs/id","description":"The form that a widget shows."},"tags":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/text"},"description":"Tags of a tag set, in order."}}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema95.items.required,parentSchema:schema95.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.kind === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema95.items.required,parentSchema:schema95.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "fields")) || (key0 === "form")) || (key0 === "tags"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.kind !== undefined){
let data2 = data0.kind;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.items.properties.kind.type,parentSchema:schema95.items.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "form") || (data2 === "widget")) || (data2 === "tags"))){
const err6 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema95.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema95.items.properties.kind.enum,parentSchema:schema95.items.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.name !== undefined){
let data3 = data0.name;
if(typeof data3 === "string"){
if(data3.length > 200){
const err7 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.fields !== undefined){
let data4 = data0.fields;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err10 = {instancePath:instancePath+"/" + i0+"/fields/" + i1,schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/fields/" + i1,schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/fields",schemaPath:"#/items/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.items.properties.fields.type,parentSchema:schema95.items.properties.fields,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.form !== undefined){
let data6 = data0.form;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err13 = {instancePath:instancePath+"/" + i0+"/form",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0+"/form",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.tags !== undefined){
let data7 = data0.tags;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(data8.length > 200){
const err15 = {instancePath:instancePath+"/" + i0+"/tags/" + i2,schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern8.test(data8)){
const err16 = {instancePath:instancePath+"/" + i0+"/tags/" + i2,schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0+"/tags/" + i2,schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/" + i0+"/tags",schemaPath:"#/items/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.items.properties.tags.type,parentSchema:schema95.items.properties.tags,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.items.type,parentSchema:schema95.items,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization billing","description":"`billing` of an organization: who pays for it.","type":"object","additionalProperties":false,"properties":{"payer":{"$ref":"definitions.schema.json#/$defs/id","default":"portfolio","description":"Uid of the organization that pays, or `portfolio`."},"reference":{"$ref":"definitions.schema.json#/$defs/text","description":"Order number or other reference for the bill."}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "payer") || (key0 === "reference"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
}
errors++;
}
if(!pattern8.test(data1)){
const err4 = {instancePath:instancePath+"/reference",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
vErrors.push(err8);
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
vErrors.push(err9);
}
errors++;
}
if(!((((((((data2 === "client") || (data2 === "department")) || (data2 === "project")) || (data2 === "subsidiary")) || (data2 === "internal")) || (data2 === "personal")) || (data2 === "group")) || (data2 === "company"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"definitions.schema.json#/$defs/organizationType/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.status.type,parentSchema:schema38.properties.status,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data3 === "active") || (data3 === "archived"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.status.enum,parentSchema:schema38.properties.status,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.isolation !== undefined){
let data4 = data.isolation;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.isolation.type,parentSchema:schema38.properties.isolation,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "open") || (data4 === "sealed"))){
const err14 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema38.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.isolation.enum,parentSchema:schema38.properties.isolation,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mission !== undefined){
let data5 = data.mission;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.until === undefined){
const err15 = {instancePath:instancePath+"/mission",schemaPath:"#/properties/mission/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema38.properties.mission.required,parentSchema:schema38.properties.mission,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data5){
if(!(key1 === "until")){
const err16 = {instancePath:instancePath+"/mission",schemaPath:"#/properties/mission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38.properties.mission,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.until !== undefined){
let data6 = data5.until;
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err17 = {instancePath:instancePath+"/mission/until",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema42,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/mission/until",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/mission",schemaPath:"#/properties/mission/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.mission.type,parentSchema:schema38.properties.mission,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.contact !== undefined){
let data7 = data.contact;
if(typeof data7 === "string"){
if(data7.length > 254){
const err20 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern6.test(data7)){
const err21 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.template !== undefined){
let data8 = data.template;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err23 = {instancePath:instancePath+"/template",schemaPath:"definitions.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/template",schemaPath:"definitions.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.domains !== undefined){
if(!(validate23(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.membership !== undefined){
let data10 = data.membership;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((key2 === "mode") || (key2 === "admins"))){
const err25 = {instancePath:instancePath+"/membership",schemaPath:"org-membership.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.mode !== undefined){
let data11 = data10.mode;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/membership/mode",schemaPath:"org-membership.schema.json/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.mode.type,parentSchema:schema47.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data11 === "capture") || (data11 === "invitation")) || (data11 === "manual"))){
const err27 = {instancePath:instancePath+"/membership/mode",schemaPath:"org-membership.schema.json/properties/mode/enum",keyword:"enum",params:{allowedValues: schema47.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.mode.enum,parentSchema:schema47.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.admins !== undefined){
let data12 = data10.admins;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/membership/admins",schemaPath:"org-membership.schema.json/properties/admins/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.admins.type,parentSchema:schema47.properties.admins,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data12 === "members") || (data12 === "anyone"))){
const err29 = {instancePath:instancePath+"/membership/admins",schemaPath:"org-membership.schema.json/properties/admins/enum",keyword:"enum",params:{allowedValues: schema47.properties.admins.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.admins.enum,parentSchema:schema47.properties.admins,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/membership",schemaPath:"org-membership.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.members !== undefined){
if(!(validate25(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.sso !== undefined){
let data14 = data.sso;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(key3 === "required")){
const err31 = {instancePath:instancePath+"/sso",schemaPath:"org-sso.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.required !== undefined){
let data15 = data14.required;
if(typeof data15 !== "boolean"){
const err32 = {instancePath:instancePath+"/sso/required",schemaPath:"org-sso.schema.json/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.required.type,parentSchema:schema52.properties.required,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/sso",schemaPath:"org-sso.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.projects !== undefined){
if(!(validate27(data.projects, {instancePath:instancePath+"/projects",parentData:data,parentDataProperty:"projects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.workspaces !== undefined){
if(!(validate32(data.workspaces, {instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"workspaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate37(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate43(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate48(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.integrations !== undefined){
if(!(validate52(data.integrations, {instancePath:instancePath+"/integrations",parentData:data,parentDataProperty:"integrations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.automations !== undefined){
if(!(validate54(data.automations, {instancePath:instancePath+"/automations",parentData:data,parentDataProperty:"automations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate56(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.billing !== undefined){
if(!(validate58(data.billing, {instancePath:instancePath+"/billing",parentData:data,parentDataProperty:"billing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.database !== undefined){
let data25 = data.database;
if(typeof data25 !== "string"){
const err34 = {instancePath:instancePath+"/database",schemaPath:"org-database.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.type,parentSchema:schema104,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data25 === "none") || (data25 === "reader"))){
const err35 = {instancePath:instancePath+"/database",schemaPath:"org-database.schema.json/enum",keyword:"enum",params:{allowedValues: schema104.enum},message:"must be equal to one of the allowed values",schema:schema104.enum,parentSchema:schema104,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.notes !== undefined){
let data26 = data.notes;
if(typeof data26 === "string"){
if(data26.length > 20000){
const err36 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema105,data:data26};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern58.test(data26)){
const err37 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema105,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.type,parentSchema:schema105,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const orgAccess = validate43;

export const orgAssets = validate56;

export const orgAutomations = validate54;

export const orgBilling = validate58;

export const orgDatabase = validate60;

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "none") || (data === "reader"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema104.enum},message:"must be equal to one of the allowed values",schema:schema104.enum,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const orgDomains = validate23;

export const orgGroups = validate37;

export const orgIntegrations = validate52;

export const orgMembers = validate25;

export const orgMembership = validate61;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "admins"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.mode.type,parentSchema:schema47.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "capture") || (data0 === "invitation")) || (data0 === "manual"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema47.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.mode.enum,parentSchema:schema47.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.admins !== undefined){
let data1 = data.admins;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.admins.type,parentSchema:schema47.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "members") || (data1 === "anyone"))){
const err4 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/enum",keyword:"enum",params:{allowedValues: schema47.properties.admins.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.admins.enum,parentSchema:schema47.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const orgNotes = validate62;

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern58.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const orgProjects = validate27;

export const orgRoles = validate48;

export const orgSso = validate63;

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
if(!(key0 === "required")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.required !== undefined){
let data0 = data.required;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.required.type,parentSchema:schema52.properties.required,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const orgWorkspaces = validate32;

export const people = validate64;
const schema110 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"People","description":"people.yaml or people/*.yaml: persons by id.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Person","type":"object","additionalProperties":false,"required":["name"],"oneOf":[{"required":["email"]},{"required":["emails"]}],"description":"A person; the key is the id that other files use.","properties":{"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Full name."},"email":{"$ref":"definitions.schema.json#/$defs/email","description":"The person's only e-mail: the account that declarations mean."},"emails":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/email"},"description":"Several e-mails. The first is the account that declarations mean; the others are linked to the person."},"github":{"$ref":"definitions.schema.json#/$defs/text","description":"User name on GitHub."},"slack":{"$ref":"definitions.schema.json#/$defs/text","description":"Member id on Slack, such as U012AB3CD."},"left":{"$ref":"definitions.schema.json#/$defs/date","description":"From this date on the person has no access anywhere, whatever other files say."}}}};
const schema113 = {"type":"string","pattern":"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$","maxLength":254,"description":"An e-mail address, without a display name.","patternErrorMessage":"must be an e-mail address such as `claire@agence.example`"};
const pattern62 = new RegExp("^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
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
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema110.propertyNames,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema110.additionalProperties.oneOf[0].required,parentSchema:schema110.additionalProperties.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "emails"},message:"must have required property '"+"emails"+"'",schema:schema110.additionalProperties.oneOf[1].required,parentSchema:schema110.additionalProperties.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema110.additionalProperties.oneOf,parentSchema:schema110.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema110.additionalProperties.required,parentSchema:schema110.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key2 in data0){
if(!((((((key2 === "name") || (key2 === "email")) || (key2 === "emails")) || (key2 === "github")) || (key2 === "slack")) || (key2 === "left"))){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema110.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
if(!pattern8.test(data1)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
vErrors.push(err10);
}
errors++;
}
}
if(data0.email !== undefined){
let data2 = data0.email;
if(typeof data2 === "string"){
if(data2.length > 254){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema113,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern62.test(data2)){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema113,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.emails !== undefined){
let data3 = data0.emails;
if(Array.isArray(data3)){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails",schemaPath:"#/additionalProperties/properties/emails/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema110.additionalProperties.properties.emails,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 254){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema113,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern62.test(data4)){
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema113,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails",schemaPath:"#/additionalProperties/properties/emails/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.additionalProperties.properties.emails.type,parentSchema:schema110.additionalProperties.properties.emails,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
vErrors.push(err19);
}
errors++;
}
if(!pattern8.test(data5)){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
vErrors.push(err21);
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
vErrors.push(err22);
}
errors++;
}
if(!pattern8.test(data6)){
const err23 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/slack",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
vErrors.push(err24);
}
errors++;
}
}
if(data0.left !== undefined){
let data7 = data0.left;
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
const err25 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/left",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema42,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/left",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.additionalProperties.type,parentSchema:schema110.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const portfolio = validate65;
const schema118 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Portfolio declaration","description":"portfolio.yaml: what holds for all organizations.","type":"object","additionalProperties":false,"required":["formatVersion","name"],"properties":{"formatVersion":{"const":1,"description":"Version of the file format. This polity reads version 1."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Name of the portfolio."},"prefix":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,30}$","patternErrorMessage":"must be 1 to 31 lower-case letters, digits and `_`, the first a letter","description":"Leads the names of database roles, which are shared by all databases of a server. Default: derived from the name."},"timeZone":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","patternErrorMessage":"must be the name of a time zone such as Europe/Paris","default":"UTC","description":"IANA time zone in which plain dates are read."},"superAdmins":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/who"},"description":"Who administers everything: at least one, at most three, better two."},"naming":{"title":"Naming conventions","type":"object","additionalProperties":false,"description":"How organizations of a type are named. A word in brackets stands for any text; null lets names be free.","properties":{"client":{"$ref":"#/$defs/convention","default":"[Client] - [Activité]"},"department":{"$ref":"#/$defs/convention","default":"[Entreprise] - [Dépt]"},"project":{"$ref":"#/$defs/convention","default":"[Client ou Interne] - [Projet]"},"subsidiary":{"$ref":"#/$defs/convention","default":"[Groupe] - [Entité]"},"internal":{"$ref":"#/$defs/convention","description":"Default: `Interne`, alone or after `[Entreprise] - `."},"personal":{"$ref":"#/$defs/convention","default":"[Nom] - Perso"},"group":{"$ref":"#/$defs/convention","default":null},"company":{"$ref":"#/$defs/convention","default":null}}},"guards":{"title":"Guards","type":"object","additionalProperties":false,"description":"How much a plan may take away before somebody must acknowledge it.","properties":{"removals":{"title":"Removal budget","type":"object","additionalProperties":false,"description":"The larger of the first two passes in one organization; the third is over all.","properties":{"perOrganization":{"type":"integer","minimum":0,"default":5,"description":"Rows of one kind that one organization may lose."},"perOrganizationPercent":{"type":"number","minimum":0,"maximum":100,"default":25,"description":"Percent of its rows of one kind that one organization may lose."},"overallPercent":{"type":"number","minimum":0,"maximum":100,"default":10,"description":"Percent of all rows of one kind that may be lost."}}}}},"billing":{"title":"Portfolio billing","type":"object","additionalProperties":false,"description":"Who gets the portfolio's one invoice.","properties":{"payer":{"$ref":"definitions.schema.json#/$defs/text","description":"Name on the invoice. Default: the portfolio's name."},"email":{"$ref":"definitions.schema.json#/$defs/email","description":"Where the invoice goes."},"reference":{"$ref":"definitions.schema.json#/$defs/text","description":"Order number or other reference to print."}}},"severities":{"title":"Severities","type":"object","description":"Another severity for a diagnostic, by its code.","propertyNames":{"pattern":"^[A-Z][A-Z0-9_]*$","patternErrorMessage":"must be the code of a diagnostic, in capitals"},"additionalProperties":{"type":"string","enum":["error","warning","info","off"]}},"proof":{"type":"string","enum":["dns","any"],"default":"any","description":"How control of a domain may be shown: by a DNS record only, or also by an attestation in domains.yaml."},"protect":{"type":"array","description":"Tables of the application that get row-level security by organization.","items":{"title":"Protected table","type":"object","additionalProperties":false,"required":["table","organization"],"properties":{"table":{"type":"string","pattern":"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$","patternErrorMessage":"must be a table, as `table` or `schema.table`","description":"The table, with its schema unless that is `public`."},"organization":{"$ref":"#/$defs/column","description":"Column that holds the organization's uid."},"project":{"$ref":"#/$defs/column","description":"Column that holds the project's id. Default: none, so that rows belong to the organization as a whole."}}}}},"$defs":{"convention":{"type":["string","null"],"description":"A pattern such as `[Client] - [Activité]`, or null for free names."},"column":{"type":"string","pattern":"^[a-z_][a-z0-9_]*$","patternErrorMessage":"must be the name of a column"}}};
const schema121 = {"type":["string","null"],"description":"A pattern such as `[Client] - [Activité]`, or null for free names."};
const schema132 = {"type":"string","pattern":"^[a-z_][a-z0-9_]*$","patternErrorMessage":"must be the name of a column"};
const pattern68 = new RegExp("^[a-z][a-z0-9_]{0,30}$", "u");
const pattern69 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const pattern74 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern75 = new RegExp("^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$", "u");
const pattern76 = new RegExp("^[a-z_][a-z0-9_]*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.formatVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema118.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema118.properties.formatVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
}
errors++;
}
if(!pattern8.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
}
if(data.prefix !== undefined){
let data2 = data.prefix;
if(typeof data2 === "string"){
if(!pattern68.test(data2)){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,30}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,30}$"+"\"",schema:"^[a-z][a-z0-9_]{0,30}$",parentSchema:schema118.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.prefix.type,parentSchema:schema118.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data3 = data.timeZone;
if(typeof data3 === "string"){
if(!pattern69.test(data3)){
const err9 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema118.properties.timeZone,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.timeZone.type,parentSchema:schema118.properties.timeZone,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
vErrors.push(err11);
}
errors++;
}
if(!pattern6.test(data5)){
const err12 = {instancePath:instancePath+"/superAdmins/" + i0,schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/superAdmins",schemaPath:"#/properties/superAdmins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema118.properties.superAdmins.type,parentSchema:schema118.properties.superAdmins,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.naming !== undefined){
let data6 = data.naming;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((((((key1 === "client") || (key1 === "department")) || (key1 === "project")) || (key1 === "subsidiary")) || (key1 === "internal")) || (key1 === "personal")) || (key1 === "group")) || (key1 === "company"))){
const err15 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema118.properties.naming,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.client !== undefined){
let data7 = data6.client;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/naming/client",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.department !== undefined){
let data8 = data6.department;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/naming/department",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.project !== undefined){
let data9 = data6.project;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/naming/project",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.subsidiary !== undefined){
let data10 = data6.subsidiary;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/naming/subsidiary",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.internal !== undefined){
let data11 = data6.internal;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/naming/internal",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.personal !== undefined){
let data12 = data6.personal;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/naming/personal",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.group !== undefined){
let data13 = data6.group;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/naming/group",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.company !== undefined){
let data14 = data6.company;
if((typeof data14 !== "string") && (data14 !== null)){
const err23 = {instancePath:instancePath+"/naming/company",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema121.type},message:"must be string,null",schema:schema121.type,parentSchema:schema121,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.properties.naming.type,parentSchema:schema118.properties.naming,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.guards !== undefined){
let data15 = data.guards;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(key2 === "removals")){
const err25 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema118.properties.guards,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.removals !== undefined){
let data16 = data15.removals;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "perOrganization") || (key3 === "perOrganizationPercent")) || (key3 === "overallPercent"))){
const err26 = {instancePath:instancePath+"/guards/removals",schemaPath:"#/properties/guards/properties/removals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema118.properties.guards.properties.removals,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.perOrganization !== undefined){
let data17 = data16.perOrganization;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err27 = {instancePath:instancePath+"/guards/removals/perOrganization",schemaPath:"#/properties/guards/properties/removals/properties/perOrganization/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema118.properties.guards.properties.removals.properties.perOrganization.type,parentSchema:schema118.properties.guards.properties.removals.properties.perOrganization,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err28 = {instancePath:instancePath+"/guards/removals/perOrganization",schemaPath:"#/properties/guards/properties/removals/properties/perOrganization/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema118.properties.guards.properties.removals.properties.perOrganization,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data16.perOrganizationPercent !== undefined){
let data18 = data16.perOrganizationPercent;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema118.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema118.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema118.properties.guards.properties.removals.properties.perOrganizationPercent.type,parentSchema:schema118.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.overallPercent !== undefined){
let data19 = data16.overallPercent;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
const err32 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema118.properties.guards.properties.removals.properties.overallPercent,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema118.properties.guards.properties.removals.properties.overallPercent,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema118.properties.guards.properties.removals.properties.overallPercent.type,parentSchema:schema118.properties.guards.properties.removals.properties.overallPercent,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/guards/removals",schemaPath:"#/properties/guards/properties/removals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.properties.guards.properties.removals.type,parentSchema:schema118.properties.guards.properties.removals,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.properties.guards.type,parentSchema:schema118.properties.guards,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.billing !== undefined){
let data20 = data.billing;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(((key4 === "payer") || (key4 === "email")) || (key4 === "reference"))){
const err37 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema118.properties.billing,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data20.payer !== undefined){
let data21 = data20.payer;
if(typeof data21 === "string"){
if(data21.length > 200){
const err38 = {instancePath:instancePath+"/billing/payer",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern8.test(data21)){
const err39 = {instancePath:instancePath+"/billing/payer",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/billing/payer",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.email !== undefined){
let data22 = data20.email;
if(typeof data22 === "string"){
if(data22.length > 254){
const err41 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema113,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern62.test(data22)){
const err42 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema113,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data20.reference !== undefined){
let data23 = data20.reference;
if(typeof data23 === "string"){
if(data23.length > 200){
const err44 = {instancePath:instancePath+"/billing/reference",schemaPath:"definitions.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern8.test(data23)){
const err45 = {instancePath:instancePath+"/billing/reference",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/billing/reference",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.properties.billing.type,parentSchema:schema118.properties.billing,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.severities !== undefined){
let data24 = data.severities;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
const _errs68 = errors;
if(typeof key5 === "string"){
if(!pattern74.test(key5)){
const err48 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\"",schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema118.properties.severities.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var valid20 = _errs68 === errors;
if(!valid20){
const err49 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema118.properties.severities.propertyNames,parentSchema:schema118.properties.severities,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
for(const key6 in data24){
let data25 = data24[key6];
if(typeof data25 !== "string"){
const err50 = {instancePath:instancePath+"/severities/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.severities.additionalProperties.type,parentSchema:schema118.properties.severities.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "off"))){
const err51 = {instancePath:instancePath+"/severities/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema118.properties.severities.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema118.properties.severities.additionalProperties.enum,parentSchema:schema118.properties.severities.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.properties.severities.type,parentSchema:schema118.properties.severities,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.proof !== undefined){
let data26 = data.proof;
if(typeof data26 !== "string"){
const err53 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.proof.type,parentSchema:schema118.properties.proof,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data26 === "dns") || (data26 === "any"))){
const err54 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/enum",keyword:"enum",params:{allowedValues: schema118.properties.proof.enum},message:"must be equal to one of the allowed values",schema:schema118.properties.proof.enum,parentSchema:schema118.properties.proof,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.protect !== undefined){
let data27 = data.protect;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.table === undefined){
const err55 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema118.properties.protect.items.required,parentSchema:schema118.properties.protect.items,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data28.organization === undefined){
const err56 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'",schema:schema118.properties.protect.items.required,parentSchema:schema118.properties.protect.items,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key7 in data28){
if(!(((key7 === "table") || (key7 === "organization")) || (key7 === "project"))){
const err57 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema118.properties.protect.items,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data28.table !== undefined){
let data29 = data28.table;
if(typeof data29 === "string"){
if(!pattern75.test(data29)){
const err58 = {instancePath:instancePath+"/protect/" + i1+"/table",schemaPath:"#/properties/protect/items/properties/table/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$"+"\"",schema:"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$",parentSchema:schema118.properties.protect.items.properties.table,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/protect/" + i1+"/table",schemaPath:"#/properties/protect/items/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.protect.items.properties.table.type,parentSchema:schema118.properties.protect.items.properties.table,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data28.organization !== undefined){
let data30 = data28.organization;
if(typeof data30 === "string"){
if(!pattern76.test(data30)){
const err60 = {instancePath:instancePath+"/protect/" + i1+"/organization",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*$"+"\"",schema:"^[a-z_][a-z0-9_]*$",parentSchema:schema132,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/protect/" + i1+"/organization",schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.type,parentSchema:schema132,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.project !== undefined){
let data31 = data28.project;
if(typeof data31 === "string"){
if(!pattern76.test(data31)){
const err62 = {instancePath:instancePath+"/protect/" + i1+"/project",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*$"+"\"",schema:"^[a-z_][a-z0-9_]*$",parentSchema:schema132,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/protect/" + i1+"/project",schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.type,parentSchema:schema132,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.properties.protect.items.type,parentSchema:schema118.properties.protect.items,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema118.properties.protect.type,parentSchema:schema118.properties.protect,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const roles = validate49;

export const template = validate66;
const schema134 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Template","description":"templates/*.yaml: content that organizations reuse by `template: <file name>`. An organization overrides part by part.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the template is for."},"contact":{"$ref":"definitions.schema.json#/$defs/who","description":"Main contact of organizations that name none."},"membership":{"$ref":"org-membership.schema.json"},"sso":{"$ref":"org-sso.schema.json"},"projects":{"$ref":"org-projects.schema.json"},"workspaces":{"$ref":"org-workspaces.schema.json"},"groups":{"$ref":"org-groups.schema.json"},"access":{"$ref":"org-access.schema.json"},"roles":{"$ref":"org-roles.schema.json"},"integrations":{"$ref":"org-integrations.schema.json"},"automations":{"$ref":"org-automations.schema.json"},"assets":{"$ref":"org-assets.schema.json"},"billing":{"$ref":"org-billing.schema.json"},"database":{"$ref":"org-database.schema.json"},"notes":{"$ref":"org-notes.schema.json"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema134.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(data1.length > 254){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.membership !== undefined){
let data2 = data.membership;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "mode") || (key1 === "admins"))){
const err7 = {instancePath:instancePath+"/membership",schemaPath:"org-membership.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.mode !== undefined){
let data3 = data2.mode;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/membership/mode",schemaPath:"org-membership.schema.json/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.mode.type,parentSchema:schema47.properties.mode,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "capture") || (data3 === "invitation")) || (data3 === "manual"))){
const err9 = {instancePath:instancePath+"/membership/mode",schemaPath:"org-membership.schema.json/properties/mode/enum",keyword:"enum",params:{allowedValues: schema47.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.mode.enum,parentSchema:schema47.properties.mode,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.admins !== undefined){
let data4 = data2.admins;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/membership/admins",schemaPath:"org-membership.schema.json/properties/admins/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.admins.type,parentSchema:schema47.properties.admins,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "members") || (data4 === "anyone"))){
const err11 = {instancePath:instancePath+"/membership/admins",schemaPath:"org-membership.schema.json/properties/admins/enum",keyword:"enum",params:{allowedValues: schema47.properties.admins.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.admins.enum,parentSchema:schema47.properties.admins,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/membership",schemaPath:"org-membership.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sso !== undefined){
let data5 = data.sso;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(key2 === "required")){
const err13 = {instancePath:instancePath+"/sso",schemaPath:"org-sso.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.required !== undefined){
let data6 = data5.required;
if(typeof data6 !== "boolean"){
const err14 = {instancePath:instancePath+"/sso/required",schemaPath:"org-sso.schema.json/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema52.properties.required.type,parentSchema:schema52.properties.required,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/sso",schemaPath:"org-sso.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.projects !== undefined){
if(!(validate27(data.projects, {instancePath:instancePath+"/projects",parentData:data,parentDataProperty:"projects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.workspaces !== undefined){
if(!(validate32(data.workspaces, {instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"workspaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate37(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate43(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate48(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.integrations !== undefined){
if(!(validate52(data.integrations, {instancePath:instancePath+"/integrations",parentData:data,parentDataProperty:"integrations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.automations !== undefined){
if(!(validate54(data.automations, {instancePath:instancePath+"/automations",parentData:data,parentDataProperty:"automations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate56(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.billing !== undefined){
if(!(validate58(data.billing, {instancePath:instancePath+"/billing",parentData:data,parentDataProperty:"billing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.database !== undefined){
let data16 = data.database;
if(typeof data16 !== "string"){
const err16 = {instancePath:instancePath+"/database",schemaPath:"org-database.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.type,parentSchema:schema104,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data16 === "none") || (data16 === "reader"))){
const err17 = {instancePath:instancePath+"/database",schemaPath:"org-database.schema.json/enum",keyword:"enum",params:{allowedValues: schema104.enum},message:"must be equal to one of the allowed values",schema:schema104.enum,parentSchema:schema104,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.notes !== undefined){
let data17 = data.notes;
if(typeof data17 === "string"){
if(data17.length > 20000){
const err18 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema105,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern58.test(data17)){
const err19 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema105,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.type,parentSchema:schema105,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
