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
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Organization declaration","description":"org.yaml: one organization. Its folder is its place in the hierarchy. Each section may also stand in a file of its own beside org.yaml (access.yaml, groups.yaml, …), never in both.","type":"object","additionalProperties":false,"required":["uid","name","type"],"properties":{"uid":{"$ref":"definitions.schema.json#/$defs/id","description":"What identifies the organization for good, whatever its folder and name. Never change it."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Display name; follows the naming convention of the type."},"type":{"$ref":"definitions.schema.json#/$defs/organizationType"},"template":{"$ref":"definitions.schema.json#/$defs/templateUse"},"status":{"type":"string","enum":["active","archived"],"default":"active","description":"`archived` ends access and keeps data."},"isolation":{"type":"string","enum":["open","sealed"],"default":"open","description":"`sealed` keeps parents from reading and reaching in."},"contact":{"$ref":"definitions.schema.json#/$defs/who","description":"The main contact."},"mission":{"title":"Mission","type":"object","additionalProperties":false,"required":["until"],"description":"The work that the organization exists for.","properties":{"until":{"$ref":"definitions.schema.json#/$defs/date","description":"Last day of the mission, included; all grants in the organization end with it."}}},"domains":{"$ref":"org-domains.schema.json"},"membership":{"$ref":"org-membership.schema.json"},"members":{"$ref":"org-members.schema.json"},"sso":{"$ref":"org-sso.schema.json"},"projects":{"$ref":"org-projects.schema.json"},"workspaces":{"$ref":"org-workspaces.schema.json"},"groups":{"$ref":"org-groups.schema.json"},"access":{"$ref":"org-access.schema.json"},"roles":{"$ref":"org-roles.schema.json"},"integrations":{"$ref":"org-integrations.schema.json"},"automations":{"$ref":"org-automations.schema.json"},"assets":{"$ref":"org-assets.schema.json"},"billing":{"$ref":"org-billing.schema.json"},"database":{"$ref":"org-database.schema.json"},"notes":{"$ref":"org-notes.schema.json"}}};
const schema41 = {"type":"string","enum":["client","department","project","subsidiary","internal","personal","group","company"],"description":"What the organization is; the naming convention goes by it."};
const schema50 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$","description":"A day in the portfolio's time zone (YYYY-MM-DD), or a date-time with its offset.","patternErrorMessage":"must be a date such as 2027-03-31, or a date-time with an offset such as 2027-03-31T18:00:00+02:00"};
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Membership","description":"`membership` of an organization: how accounts with a matching e-mail become its members.","type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["capture","invitation","manual"],"default":"manual","description":"`capture`: on sign-up. `invitation`: on accepting an invitation to a workspace or joining a group. `manual`: an admin promotes."},"admins":{"type":"string","enum":["members","anyone"],"default":"anyone","description":"Who may hold an admin role. With domains, members only, whatever stands here."}}};
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Single sign-on","description":"`sso` of an organization.","type":"object","additionalProperties":false,"properties":{"required":{"type":"boolean","default":false,"description":"Whether the organization's members must sign in by SSO."}}};
const schema118 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Database access","description":"`database` of an organization: `reader` gives it a database role that reads its own rows.","type":"string","enum":["none","reader"],"default":"none"};
const schema119 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Notes","description":"`notes` of an organization: its particularities, in Markdown, for the architecture document.","type":"string","pattern":"^[^\\u0000\\ud800-\\udfff]*$","patternErrorMessage":"must be text that can be stored: no NUL character, no half of a surrogate pair","maxLength":20000};
const func1 = Object.prototype.hasOwnProperty;
const pattern17 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$", "u");
const pattern69 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
}
if(data.with !== undefined){
if(!(validate25(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
}
errors++;
}
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
}
errors++;
}
}
if(data.with !== undefined){
if(!(validate25(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
const err7 = {instancePath:instancePath+"/" + i0+"/subdomains",schemaPath:"#/items/properties/subdomains/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.items.properties.subdomains.type,parentSchema:schema51.items.properties.subdomains,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
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
const err5 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
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
const err10 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.list.type,parentSchema:schema54.properties.list,data:data2};
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
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
if(!(validate35(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
vErrors.push(err7);
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
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
vErrors.push(err8);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
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
if(!(validate41(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
vErrors.push(err7);
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
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
vErrors.push(err8);
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
vErrors.push(err0);
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
if(!(validate32(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
vErrors.push(err7);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
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
if(!(validate47(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
vErrors.push(err7);
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
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
vErrors.push(err8);
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema75.oneOf[1].required,parentSchema:schema75.oneOf[1],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema75.oneOf,parentSchema:schema75,data};
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
const err5 = {instancePath:instancePath+"/projects",schemaPath:"#/then/properties/projects/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema75.then.properties.projects.not,parentSchema:schema75.then.properties.projects,data:data.projects};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.workspaces !== undefined){
const err6 = {instancePath:instancePath+"/workspaces",schemaPath:"#/then/properties/workspaces/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema75.then.properties.workspaces.not,parentSchema:schema75.then.properties.workspaces,data:data.workspaces};
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema75.if,parentSchema:schema75,data};
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
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema75.required,parentSchema:schema75,data};
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
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
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
const err17 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.properties.projects,data:data6};
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
const err20 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.projects.type,parentSchema:schema75.properties.projects,data:data6};
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
const err21 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.properties.workspaces,data:data8};
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
const err24 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.workspaces.type,parentSchema:schema75.properties.workspaces,data:data8};
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
const err25 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.reach.type,parentSchema:schema75.properties.reach,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data10 === "own") || (data10 === "subtree"))){
const err26 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/enum",keyword:"enum",params:{allowedValues: schema75.properties.reach.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.reach.enum,parentSchema:schema75.properties.reach,data:data10};
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
if(!pattern17.test(data11)){
const err27 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema50,data:data11};
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
const err28 = {instancePath:instancePath+"/from",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data11};
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
if(!pattern17.test(data12)){
const err29 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema50,data:data12};
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
const err30 = {instancePath:instancePath+"/until",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data12};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "additive") || (data1 === "exclusive"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"definitions.schema.json#/$defs/collectionMode/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data1};
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
if(!(validate54(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
vErrors.push(err7);
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
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
vErrors.push(err8);
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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema85.propertyNames,parentSchema:schema85,data};
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
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema85.additionalProperties,data:data0};
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.additionalProperties.properties.level.type,parentSchema:schema85.additionalProperties.properties.level,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "super-admin") || (data1 === "admin")) || (data1 === "contributor"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/enum",keyword:"enum",params:{allowedValues: schema85.additionalProperties.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema85.additionalProperties.properties.level.enum,parentSchema:schema85.additionalProperties.properties.level,data:data1};
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
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/additionalProperties/properties/inherits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.additionalProperties.properties.inherits.type,parentSchema:schema85.additionalProperties.properties.inherits,data:data2};
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
if(!pattern39.test(data5)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/items/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"},message:"must match pattern \""+"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"+"\"",schema:"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$",parentSchema:schema85.additionalProperties.properties.permissions.items,data:data5};
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
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.additionalProperties.properties.permissions.items.type,parentSchema:schema85.additionalProperties.properties.permissions.items,data:data5};
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
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.additionalProperties.properties.permissions.type,parentSchema:schema85.additionalProperties.properties.permissions,data:data4};
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
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.additionalProperties.type,parentSchema:schema85.additionalProperties,data:data0};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
if(data0.token === undefined){
const err2 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema89.properties.slack.required,parentSchema:schema89.properties.slack,data:data0};
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
const err3 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.slack,data:data0};
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
if(!pattern41.test(data1)){
const err4 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/pattern",keyword:"pattern",params:{pattern: "^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"},message:"must match pattern \""+"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"+"\"",schema:"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$",parentSchema:schema89.properties.slack.properties.channel,data:data1};
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
const err5 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.slack.properties.channel.type,parentSchema:schema89.properties.slack.properties.channel,data:data1};
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
if(!pattern42.test(data2)){
const err6 = {instancePath:instancePath+"/slack/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data2};
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
const err7 = {instancePath:instancePath+"/slack/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data2};
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
const err8 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.slack.type,parentSchema:schema89.properties.slack,data:data0};
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
const err9 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'",schema:schema89.properties.github.required,parentSchema:schema89.properties.github,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.token === undefined){
const err10 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema89.properties.github.required,parentSchema:schema89.properties.github,data:data3};
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
const err11 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.github,data:data3};
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
if(!pattern43.test(data4)){
const err12 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$",parentSchema:schema89.properties.github.properties.organization,data:data4};
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
const err13 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.github.properties.organization.type,parentSchema:schema89.properties.github.properties.organization,data:data4};
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
if(!pattern42.test(data5)){
const err14 = {instancePath:instancePath+"/github/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data5};
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
const err15 = {instancePath:instancePath+"/github/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data5};
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
const err16 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.github.type,parentSchema:schema89.properties.github,data:data3};
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
const err17 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema89.properties.webhook.required,parentSchema:schema89.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.secret === undefined){
const err18 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema89.properties.webhook.required,parentSchema:schema89.properties.webhook,data:data6};
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
const err19 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.webhook,data:data6};
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
const err20 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema92,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern45.test(data7)){
const err21 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"},message:"must match pattern \""+"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"+"\"",schema:"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$",parentSchema:schema92,data:data7};
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
const err22 = {instancePath:instancePath+"/webhook/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data7};
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
if(!pattern42.test(data8)){
const err23 = {instancePath:instancePath+"/webhook/secret",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data8};
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
const err24 = {instancePath:instancePath+"/webhook/secret",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data8};
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
const err25 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.webhook.type,parentSchema:schema89.properties.webhook,data:data6};
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
const err26 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema89.properties.crm.required,parentSchema:schema89.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.token === undefined){
const err27 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema89.properties.crm.required,parentSchema:schema89.properties.crm,data:data9};
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
const err28 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema89.properties.crm,data:data9};
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
const err29 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema92,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern45.test(data10)){
const err30 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"},message:"must match pattern \""+"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"+"\"",schema:"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$",parentSchema:schema92,data:data10};
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
const err31 = {instancePath:instancePath+"/crm/url",schemaPath:"definitions.schema.json#/$defs/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data10};
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
if(!pattern42.test(data11)){
const err32 = {instancePath:instancePath+"/crm/token",schemaPath:"definitions.schema.json#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema90,data:data11};
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
const err33 = {instancePath:instancePath+"/crm/token",schemaPath:"definitions.schema.json#/$defs/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data11};
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
const err37 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.crm.type,parentSchema:schema89.properties.crm,data:data9};
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
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
if(data.kind === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.to === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
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
vErrors.push(err14);
}
errors++;
}
if(!((data3 === "notification") || (data3 === "export"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema98.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.kind.enum,parentSchema:schema98.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
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
vErrors.push(err20);
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
vErrors.push(err21);
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
vErrors.push(err22);
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
vErrors.push(err23);
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
vErrors.push(err24);
}
errors++;
}
if(!((data8 === "csv") || (data8 === "json"))){
const err25 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema98.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.format.enum,parentSchema:schema98.properties.format,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
vErrors.push(err26);
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
vErrors.push(err27);
}
errors++;
}
if(!pattern6.test(data10)){
const err28 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/$defs/recipient/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data10};
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
const err29 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/$defs/recipient/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data10};
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
const err30 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema98.properties.to.type,parentSchema:schema98.properties.to,data:data9};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
vErrors.push(err3);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
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
vErrors.push(err9);
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
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
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
vErrors.push(err14);
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
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
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
vErrors.push(err20);
}
errors++;
}
if(!pattern8.test(data5)){
const err21 = {instancePath:instancePath+"/label",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data5};
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
const err22 = {instancePath:instancePath+"/label",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
vErrors.push(err23);
}
errors++;
}
if(!((((((((((data6 === "text") || (data6 === "long-text")) || (data6 === "email")) || (data6 === "phone")) || (data6 === "number")) || (data6 === "date")) || (data6 === "checkbox")) || (data6 === "choice")) || (data6 === "choices")) || (data6 === "file"))){
const err24 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema106.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema106.properties.type.enum,parentSchema:schema106.properties.type,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
vErrors.push(err25);
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
vErrors.push(err26);
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
vErrors.push(err27);
}
errors++;
}
if(!pattern8.test(data9)){
const err28 = {instancePath:instancePath+"/options/" + i0,schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data9};
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
const err29 = {instancePath:instancePath+"/options/" + i0,schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data9};
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
const err30 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema106.properties.options.type,parentSchema:schema106.properties.options,data:data8};
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
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
if(!pattern8.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data0};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
vErrors.push(err8);
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
vErrors.push(err9);
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
}
errors++;
}
if(data.tagSets !== undefined){
const err8 = {instancePath:instancePath+"/tagSets",schemaPath:"#/allOf/1/then/properties/tagSets/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[1].then.properties.tagSets.not,parentSchema:schema103.allOf[1].then.properties.tagSets,data:data.tagSets};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
vErrors.push(err9);
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
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
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
vErrors.push(err14);
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
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
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
vErrors.push(err20);
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
vErrors.push(err21);
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
vErrors.push(err22);
}
errors++;
}
if(data.question !== undefined){
const err23 = {instancePath:instancePath+"/question",schemaPath:"#/allOf/4/then/properties/question/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[4].then.properties.question.not,parentSchema:schema103.allOf[4].then.properties.question,data:data.question};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
vErrors.push(err24);
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
vErrors.push(err25);
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
vErrors.push(err26);
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
vErrors.push(err27);
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
vErrors.push(err28);
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
vErrors.push(err29);
}
errors++;
}
if(data.form !== undefined){
const err30 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/5/then/properties/form/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[5].then.properties.form.not,parentSchema:schema103.allOf[5].then.properties.form,data:data.form};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
vErrors.push(err31);
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
vErrors.push(err32);
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
vErrors.push(err33);
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
vErrors.push(err34);
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
vErrors.push(err35);
}
errors++;
}
if(data.form !== undefined){
const err36 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/6/then/properties/form/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[6].then.properties.form.not,parentSchema:schema103.allOf[6].then.properties.form,data:data.form};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.question !== undefined){
const err37 = {instancePath:instancePath+"/question",schemaPath:"#/allOf/6/then/properties/question/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[6].then.properties.question.not,parentSchema:schema103.allOf[6].then.properties.question,data:data.question};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.placement !== undefined){
const err38 = {instancePath:instancePath+"/placement",schemaPath:"#/allOf/6/then/properties/placement/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema103.allOf[6].then.properties.placement.not,parentSchema:schema103.allOf[6].then.properties.placement,data:data.placement};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
vErrors.push(err39);
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
vErrors.push(err40);
}
errors++;
}
if(data.kind === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
vErrors.push(err42);
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
vErrors.push(err43);
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
vErrors.push(err44);
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
vErrors.push(err45);
}
errors++;
}
if(!(((data19 === "form") || (data19 === "widget")) || (data19 === "tags"))){
const err46 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema103.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.kind.enum,parentSchema:schema103.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
vErrors.push(err47);
}
errors++;
}
if(!pattern8.test(data20)){
const err48 = {instancePath:instancePath+"/name",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
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
vErrors.push(err49);
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
vErrors.push(err50);
}
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data21[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
vErrors.push(err51);
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
vErrors.push(err52);
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
vErrors.push(err53);
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
vErrors.push(err54);
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
vErrors.push(err55);
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
vErrors.push(err56);
}
errors++;
}
if(!(((((data25 === "form") || (data25 === "rating")) || (data25 === "nps")) || (data25 === "thumbs")) || (data25 === "comment"))){
const err57 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/enum",keyword:"enum",params:{allowedValues: schema103.properties.widget.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.widget.enum,parentSchema:schema103.properties.widget,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
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
vErrors.push(err58);
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
vErrors.push(err59);
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
vErrors.push(err60);
}
errors++;
}
if(!pattern8.test(data27)){
const err61 = {instancePath:instancePath+"/question",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
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
vErrors.push(err62);
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
vErrors.push(err63);
}
errors++;
}
if(!(((data28 === "corner") || (data28 === "inline")) || (data28 === "popup"))){
const err64 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/enum",keyword:"enum",params:{allowedValues: schema103.properties.placement.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.placement.enum,parentSchema:schema103.properties.placement,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
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
vErrors.push(err65);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
if(!(validate74(data29[i2], {instancePath:instancePath+"/tags/" + i2,parentData:data29,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
vErrors.push(err66);
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
vErrors.push(err67);
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
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
vErrors.push(err3);
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.template !== undefined){
if(!(validate23(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "active") || (data4 === "archived"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.status.enum,parentSchema:schema38.properties.status,data:data4};
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
let data5 = data.isolation;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.isolation.type,parentSchema:schema38.properties.isolation,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "open") || (data5 === "sealed"))){
const err14 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema38.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.isolation.enum,parentSchema:schema38.properties.isolation,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
vErrors.push(err15);
}
errors++;
}
if(!pattern6.test(data6)){
const err16 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema35,data:data6};
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
const err17 = {instancePath:instancePath+"/contact",schemaPath:"definitions.schema.json#/$defs/who/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
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
vErrors.push(err20);
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
vErrors.push(err21);
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
vErrors.push(err22);
}
errors++;
}
}
if(data.domains !== undefined){
if(!(validate30(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
vErrors.push(err23);
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
vErrors.push(err24);
}
errors++;
}
if(!(((data11 === "capture") || (data11 === "invitation")) || (data11 === "manual"))){
const err25 = {instancePath:instancePath+"/membership/mode",schemaPath:"org-membership.schema.json/properties/mode/enum",keyword:"enum",params:{allowedValues: schema53.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.mode.enum,parentSchema:schema53.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
vErrors.push(err26);
}
errors++;
}
if(!((data12 === "members") || (data12 === "anyone"))){
const err27 = {instancePath:instancePath+"/membership/admins",schemaPath:"org-membership.schema.json/properties/admins/enum",keyword:"enum",params:{allowedValues: schema53.properties.admins.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.admins.enum,parentSchema:schema53.properties.admins,data:data12};
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
const err28 = {instancePath:instancePath+"/membership",schemaPath:"org-membership.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.members !== undefined){
if(!(validate32(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
vErrors.push(err29);
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
vErrors.push(err30);
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
vErrors.push(err31);
}
errors++;
}
}
if(data.projects !== undefined){
if(!(validate34(data.projects, {instancePath:instancePath+"/projects",parentData:data,parentDataProperty:"projects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.workspaces !== undefined){
if(!(validate40(data.workspaces, {instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"workspaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate46(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate53(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate59(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.integrations !== undefined){
if(!(validate63(data.integrations, {instancePath:instancePath+"/integrations",parentData:data,parentDataProperty:"integrations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.automations !== undefined){
if(!(validate65(data.automations, {instancePath:instancePath+"/automations",parentData:data,parentDataProperty:"automations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate70(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.billing !== undefined){
if(!(validate79(data.billing, {instancePath:instancePath+"/billing",parentData:data,parentDataProperty:"billing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.database !== undefined){
let data25 = data.database;
if(typeof data25 !== "string"){
const err32 = {instancePath:instancePath+"/database",schemaPath:"org-database.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.type,parentSchema:schema118,data:data25};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data25 === "none") || (data25 === "reader"))){
const err33 = {instancePath:instancePath+"/database",schemaPath:"org-database.schema.json/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values",schema:schema118.enum,parentSchema:schema118,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.notes !== undefined){
let data26 = data.notes;
if(typeof data26 === "string"){
if(data26.length > 20000){
const err34 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema119,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern69.test(data26)){
const err35 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema119,data:data26};
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
const err36 = {instancePath:instancePath+"/notes",schemaPath:"org-notes.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.type,parentSchema:schema119,data:data26};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "none") || (data === "reader"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values",schema:schema118.enum,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const orgDomains = validate30;

export const orgGroups = validate46;

export const orgIntegrations = validate63;

export const orgMembers = validate32;

export const orgMembership = validate82;

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
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
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "capture") || (data0 === "invitation")) || (data0 === "manual"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema53.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.mode.enum,parentSchema:schema53.properties.mode,data:data0};
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
const err3 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.admins.type,parentSchema:schema53.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "members") || (data1 === "anyone"))){
const err4 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/enum",keyword:"enum",params:{allowedValues: schema53.properties.admins.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.admins.enum,parentSchema:schema53.properties.admins,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const orgNotes = validate83;

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
if(typeof data === "string"){
if(data.length > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern69.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema119,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const orgProjects = validate34;

export const orgRoles = validate59;

export const orgSso = validate84;

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "required")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
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
const err1 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.required.type,parentSchema:schema58.properties.required,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const orgWorkspaces = validate40;

export const people = validate85;
const schema124 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"People","description":"people.yaml or people/*.yaml: persons by id.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Person","type":"object","additionalProperties":false,"required":["name"],"oneOf":[{"required":["email"]},{"required":["emails"]}],"description":"A person; the key is the id that other files use.","properties":{"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Full name."},"email":{"$ref":"definitions.schema.json#/$defs/email","description":"The person's only e-mail: the account that declarations mean."},"emails":{"type":"array","minItems":1,"items":{"$ref":"definitions.schema.json#/$defs/email"},"description":"Several e-mails. The first is the account that declarations mean; the others are linked to the person."},"github":{"$ref":"definitions.schema.json#/$defs/text","description":"User name on GitHub."},"slack":{"$ref":"definitions.schema.json#/$defs/text","description":"Member id on Slack, such as U012AB3CD."},"left":{"$ref":"definitions.schema.json#/$defs/date","description":"From this date on the person has no access anywhere, whatever other files say."}}}};
const schema127 = {"type":"string","pattern":"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$","maxLength":254,"description":"An e-mail address, without a display name.","patternErrorMessage":"must be an e-mail address such as `claire@agence.example`"};
const pattern73 = new RegExp("^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$", "u");

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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema124.propertyNames,parentSchema:schema124,data};
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
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema124.additionalProperties.oneOf[0].required,parentSchema:schema124.additionalProperties.oneOf[0],data:data0};
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "emails"},message:"must have required property '"+"emails"+"'",schema:schema124.additionalProperties.oneOf[1].required,parentSchema:schema124.additionalProperties.oneOf[1],data:data0};
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
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema124.additionalProperties.oneOf,parentSchema:schema124.additionalProperties,data:data0};
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
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema124.additionalProperties.required,parentSchema:schema124.additionalProperties,data:data0};
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
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema124.additionalProperties,data:data0};
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
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema127,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern73.test(data2)){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema127,data:data2};
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
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema127.type,parentSchema:schema127,data:data2};
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
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails",schemaPath:"#/additionalProperties/properties/emails/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema124.additionalProperties.properties.emails,data:data3};
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
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema127,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern73.test(data4)){
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema127,data:data4};
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
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails/" + i0,schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema127.type,parentSchema:schema127,data:data4};
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
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/emails",schemaPath:"#/additionalProperties/properties/emails/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema124.additionalProperties.properties.emails.type,parentSchema:schema124.additionalProperties.properties.emails,data:data3};
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
if(!pattern17.test(data7)){
const err25 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/left",schemaPath:"definitions.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema50,data:data7};
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
const err26 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/left",schemaPath:"definitions.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data:data7};
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
const err27 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema124.additionalProperties.type,parentSchema:schema124.additionalProperties,data:data0};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema124.type,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const portfolio = validate86;
const schema132 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Portfolio declaration","description":"portfolio.yaml: what holds for all organizations.","type":"object","additionalProperties":false,"required":["formatVersion","name"],"properties":{"formatVersion":{"const":1,"description":"Version of the file format. This polity reads version 1."},"name":{"$ref":"definitions.schema.json#/$defs/text","description":"Name of the portfolio."},"prefix":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,30}$","patternErrorMessage":"must be 1 to 31 lower-case letters, digits and `_`, the first a letter","description":"Leads the names of database roles, which are shared by all databases of a server. Default: derived from the name."},"timeZone":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","patternErrorMessage":"must be the name of a time zone such as Europe/Paris","default":"UTC","description":"IANA time zone in which plain dates are read."},"superAdmins":{"type":"array","items":{"$ref":"definitions.schema.json#/$defs/who"},"description":"Who administers everything: at least one, at most three, better two."},"naming":{"title":"Naming conventions","type":"object","additionalProperties":false,"description":"How organizations of a type are named. A word in brackets stands for any text; null lets names be free.","properties":{"client":{"$ref":"#/$defs/convention","default":"[Client] - [Activité]"},"department":{"$ref":"#/$defs/convention","default":"[Entreprise] - [Dépt]"},"project":{"$ref":"#/$defs/convention","default":"[Client ou Interne] - [Projet]"},"subsidiary":{"$ref":"#/$defs/convention","default":"[Groupe] - [Entité]"},"internal":{"$ref":"#/$defs/convention","description":"Default: `Interne`, alone or after `[Entreprise] - `."},"personal":{"$ref":"#/$defs/convention","default":"[Nom] - Perso"},"group":{"$ref":"#/$defs/convention","default":null},"company":{"$ref":"#/$defs/convention","default":null}}},"guards":{"title":"Guards","type":"object","additionalProperties":false,"description":"How much a plan may take away before somebody must acknowledge it.","properties":{"removals":{"title":"Removal budget","type":"object","additionalProperties":false,"description":"The larger of the first two passes in one organization; the third is over all.","properties":{"perOrganization":{"type":"integer","minimum":0,"default":5,"description":"Rows of one kind that one organization may lose."},"perOrganizationPercent":{"type":"number","minimum":0,"maximum":100,"default":25,"description":"Percent of its rows of one kind that one organization may lose."},"overallPercent":{"type":"number","minimum":0,"maximum":100,"default":10,"description":"Percent of all rows of one kind that may be lost."}}}}},"billing":{"title":"Portfolio billing","type":"object","additionalProperties":false,"description":"Who gets the portfolio's one invoice.","properties":{"payer":{"$ref":"definitions.schema.json#/$defs/text","description":"Name on the invoice. Default: the portfolio's name."},"email":{"$ref":"definitions.schema.json#/$defs/email","description":"Where the invoice goes."},"reference":{"$ref":"definitions.schema.json#/$defs/text","description":"Order number or other reference to print."}}},"severities":{"title":"Severities","type":"object","description":"Another severity for a diagnostic, by its code.","propertyNames":{"pattern":"^[A-Z][A-Z0-9_]*$","patternErrorMessage":"must be the code of a diagnostic, in capitals"},"additionalProperties":{"type":"string","enum":["error","warning","info","off"],"description":"The severity; `off` silences the finding."}},"proof":{"type":"string","enum":["dns","any"],"default":"any","description":"How control of a domain may be shown: by a DNS record only, or also by an attestation in domains.yaml."},"protect":{"type":"array","description":"Tables of the application that get row-level security by organization.","items":{"title":"Protected table","type":"object","additionalProperties":false,"required":["table","organization"],"properties":{"table":{"type":"string","pattern":"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$","patternErrorMessage":"must be a table, as `table` or `schema.table`","description":"The table, with its schema unless that is `public`."},"organization":{"$ref":"#/$defs/column","description":"Column that holds the organization's uid."},"project":{"$ref":"#/$defs/column","description":"Column that holds the project's id. Default: none, so that rows belong to the organization as a whole."}}}}},"$defs":{"convention":{"type":["string","null"],"description":"A pattern such as `[Client] - [Activité]`, or null for free names."},"column":{"type":"string","pattern":"^[a-z_][a-z0-9_]*$","patternErrorMessage":"must be the name of a column"}}};
const schema135 = {"type":["string","null"],"description":"A pattern such as `[Client] - [Activité]`, or null for free names."};
const schema146 = {"type":"string","pattern":"^[a-z_][a-z0-9_]*$","patternErrorMessage":"must be the name of a column"};
const pattern79 = new RegExp("^[a-z][a-z0-9_]{0,30}$", "u");
const pattern80 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const pattern85 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern86 = new RegExp("^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$", "u");
const pattern87 = new RegExp("^[a-z_][a-z0-9_]*$", "u");

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
if(data.formatVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'",schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema132.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema132,data};
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
const err3 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema132.properties.formatVersion,data:data0};
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
if(!pattern79.test(data2)){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,30}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,30}$"+"\"",schema:"^[a-z][a-z0-9_]{0,30}$",parentSchema:schema132.properties.prefix,data:data2};
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
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.prefix.type,parentSchema:schema132.properties.prefix,data:data2};
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
if(!pattern80.test(data3)){
const err9 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema132.properties.timeZone,data:data3};
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
const err10 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.timeZone.type,parentSchema:schema132.properties.timeZone,data:data3};
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
const err14 = {instancePath:instancePath+"/superAdmins",schemaPath:"#/properties/superAdmins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema132.properties.superAdmins.type,parentSchema:schema132.properties.superAdmins,data:data4};
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
const err15 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema132.properties.naming,data:data6};
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
const err16 = {instancePath:instancePath+"/naming/client",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema135.type},message:"must be string,null",schema:schema135.type,parentSchema:schema135,data:data7};
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
const err17 = {instancePath:instancePath+"/naming/department",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema135.type},message:"must be string,null",schema:schema135.type,parentSchema:schema135,data:data8};
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
const err18 = {instancePath:instancePath+"/naming/project",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema135.type},message:"must be string,null",schema:schema135.type,parentSchema:schema135,data:data9};
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
const err19 = {instancePath:instancePath+"/naming/subsidiary",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema135.type},message:"must be string,null",schema:schema135.type,parentSchema:schema135,data:data10};
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
const err20 = {instancePath:instancePath+"/naming/internal",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema135.type},message:"must be string,null",schema:schema135.type,parentSchema:schema135,data:data11};
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
const err21 = {instancePath:instancePath+"/naming/personal",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema135.type},message:"must be string,null",schema:schema135.type,parentSchema:schema135,data:data12};
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
const err22 = {instancePath:instancePath+"/naming/group",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema135.type},message:"must be string,null",schema:schema135.type,parentSchema:schema135,data:data13};
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
const err23 = {instancePath:instancePath+"/naming/company",schemaPath:"#/$defs/convention/type",keyword:"type",params:{type: schema135.type},message:"must be string,null",schema:schema135.type,parentSchema:schema135,data:data14};
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
const err24 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.properties.naming.type,parentSchema:schema132.properties.naming,data:data6};
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
const err25 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema132.properties.guards,data:data15};
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
const err26 = {instancePath:instancePath+"/guards/removals",schemaPath:"#/properties/guards/properties/removals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema132.properties.guards.properties.removals,data:data16};
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
const err27 = {instancePath:instancePath+"/guards/removals/perOrganization",schemaPath:"#/properties/guards/properties/removals/properties/perOrganization/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema132.properties.guards.properties.removals.properties.perOrganization.type,parentSchema:schema132.properties.guards.properties.removals.properties.perOrganization,data:data17};
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
const err28 = {instancePath:instancePath+"/guards/removals/perOrganization",schemaPath:"#/properties/guards/properties/removals/properties/perOrganization/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema132.properties.guards.properties.removals.properties.perOrganization,data:data17};
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
const err29 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema132.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema132.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
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
const err31 = {instancePath:instancePath+"/guards/removals/perOrganizationPercent",schemaPath:"#/properties/guards/properties/removals/properties/perOrganizationPercent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema132.properties.guards.properties.removals.properties.perOrganizationPercent.type,parentSchema:schema132.properties.guards.properties.removals.properties.perOrganizationPercent,data:data18};
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
const err32 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema132.properties.guards.properties.removals.properties.overallPercent,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema132.properties.guards.properties.removals.properties.overallPercent,data:data19};
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
const err34 = {instancePath:instancePath+"/guards/removals/overallPercent",schemaPath:"#/properties/guards/properties/removals/properties/overallPercent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema132.properties.guards.properties.removals.properties.overallPercent.type,parentSchema:schema132.properties.guards.properties.removals.properties.overallPercent,data:data19};
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
const err35 = {instancePath:instancePath+"/guards/removals",schemaPath:"#/properties/guards/properties/removals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.properties.guards.properties.removals.type,parentSchema:schema132.properties.guards.properties.removals,data:data16};
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
const err36 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.properties.guards.type,parentSchema:schema132.properties.guards,data:data15};
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
const err37 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema132.properties.billing,data:data20};
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
const err41 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema127,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern73.test(data22)){
const err42 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$"+"\"",schema:"^[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+$",parentSchema:schema127,data:data22};
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
const err43 = {instancePath:instancePath+"/billing/email",schemaPath:"definitions.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema127.type,parentSchema:schema127,data:data22};
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
const err47 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.properties.billing.type,parentSchema:schema132.properties.billing,data:data20};
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
if(!pattern85.test(key5)){
const err48 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\"",schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema132.properties.severities.propertyNames,data:key5,propertyName:key5};
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
const err49 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema132.properties.severities.propertyNames,parentSchema:schema132.properties.severities,data:data24};
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
const err50 = {instancePath:instancePath+"/severities/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.severities.additionalProperties.type,parentSchema:schema132.properties.severities.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "off"))){
const err51 = {instancePath:instancePath+"/severities/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema132.properties.severities.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema132.properties.severities.additionalProperties.enum,parentSchema:schema132.properties.severities.additionalProperties,data:data25};
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
const err52 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.properties.severities.type,parentSchema:schema132.properties.severities,data:data24};
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
const err53 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.proof.type,parentSchema:schema132.properties.proof,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data26 === "dns") || (data26 === "any"))){
const err54 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/enum",keyword:"enum",params:{allowedValues: schema132.properties.proof.enum},message:"must be equal to one of the allowed values",schema:schema132.properties.proof.enum,parentSchema:schema132.properties.proof,data:data26};
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
const err55 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema132.properties.protect.items.required,parentSchema:schema132.properties.protect.items,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data28.organization === undefined){
const err56 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'",schema:schema132.properties.protect.items.required,parentSchema:schema132.properties.protect.items,data:data28};
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
const err57 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema132.properties.protect.items,data:data28};
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
if(!pattern86.test(data29)){
const err58 = {instancePath:instancePath+"/protect/" + i1+"/table",schemaPath:"#/properties/protect/items/properties/table/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$"+"\"",schema:"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$",parentSchema:schema132.properties.protect.items.properties.table,data:data29};
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
const err59 = {instancePath:instancePath+"/protect/" + i1+"/table",schemaPath:"#/properties/protect/items/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.protect.items.properties.table.type,parentSchema:schema132.properties.protect.items.properties.table,data:data29};
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
if(!pattern87.test(data30)){
const err60 = {instancePath:instancePath+"/protect/" + i1+"/organization",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*$"+"\"",schema:"^[a-z_][a-z0-9_]*$",parentSchema:schema146,data:data30};
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
const err61 = {instancePath:instancePath+"/protect/" + i1+"/organization",schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema146.type,parentSchema:schema146,data:data30};
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
if(!pattern87.test(data31)){
const err62 = {instancePath:instancePath+"/protect/" + i1+"/project",schemaPath:"#/$defs/column/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]*$"+"\"",schema:"^[a-z_][a-z0-9_]*$",parentSchema:schema146,data:data31};
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
const err63 = {instancePath:instancePath+"/protect/" + i1+"/project",schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema146.type,parentSchema:schema146,data:data31};
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
const err64 = {instancePath:instancePath+"/protect/" + i1,schemaPath:"#/properties/protect/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.properties.protect.items.type,parentSchema:schema132.properties.protect.items,data:data28};
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
const err65 = {instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema132.properties.protect.type,parentSchema:schema132.properties.protect,data:data27};
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
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const roles = validate60;

export const template = validate87;
const schema148 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Template","description":"templates/*.yaml: content that organizations reuse by `template: <file name>`. Maps merge, lists replace, `append` adds to lists; the organization wins.","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the template is for."},"parameters":{"title":"Template parameters","type":"object","description":"What organizations give by `with`. Refer to them by `$(name)` in any value; `$(uid)` and `$(name)` of the organization are always there, and `$$(` stands for `$(` itself.","propertyNames":{"allOf":[{"$ref":"definitions.schema.json#/$defs/id"},{"not":{"enum":["uid","name"]},"errorMessage":"is always there, with the organization's own value: choose another name"}]},"additionalProperties":{"$ref":"#/$defs/parameter"}},"template":{"$ref":"definitions.schema.json#/$defs/templateUse"},"contact":{"$ref":"#/$defs/definitions-who","description":"Main contact of organizations that name none."},"membership":{"$ref":"#/$defs/org-membership"},"sso":{"$ref":"#/$defs/org-sso"},"projects":{"$ref":"#/$defs/org-projects"},"workspaces":{"$ref":"#/$defs/org-workspaces"},"groups":{"$ref":"#/$defs/org-groups"},"access":{"$ref":"#/$defs/org-access"},"roles":{"$ref":"#/$defs/org-roles"},"integrations":{"$ref":"#/$defs/org-integrations"},"automations":{"$ref":"#/$defs/org-automations"},"assets":{"$ref":"#/$defs/org-assets"},"billing":{"$ref":"#/$defs/org-billing"},"database":{"$ref":"#/$defs/org-database"},"notes":{"$ref":"#/$defs/org-notes"}},"$defs":{"parameter":{"title":"Parameter declaration","type":["string","object"],"description":"What it is for, alone or with its type and default. Without a default it must be given.","additionalProperties":false,"properties":{"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the parameter is for."},"type":{"type":"string","enum":["text","number","boolean","list"],"default":"text","description":"What its values are; a `list` is of texts, and stands for a whole list."},"default":{"$ref":"definitions.schema.json#/$defs/parameterValue","description":"What holds for those that give none; it may refer to `$(uid)` and `$(name)`."}}},"reference":{"type":"string","pattern":"\\$\\([^()]*\\)","maxLength":1000,"patternErrorMessage":"must refer to a parameter, as `$(name)`","description":"A text with references to parameters."},"definitions-who":{"description":"Somebody: the id of a person of the people files, or an e-mail address.","anyOf":[{"type":"string","pattern":"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$","maxLength":254,"patternErrorMessage":"must be the id of a person or an e-mail address"},{"$ref":"#/$defs/reference"}]},"org-membership":{"title":"Membership","description":"`membership` of an organization: how accounts with a matching e-mail become its members.","type":"object","additionalProperties":false,"properties":{"mode":{"default":"manual","description":"`capture`: on sign-up. `invitation`: on accepting an invitation to a workspace or joining a group. `manual`: an admin promotes.","anyOf":[{"type":"string","enum":["capture","invitation","manual"]},{"$ref":"#/$defs/reference"}]},"admins":{"default":"anyone","description":"Who may hold an admin role. With domains, members only, whatever stands here.","anyOf":[{"type":"string","enum":["members","anyone"]},{"$ref":"#/$defs/reference"}]}}},"org-sso":{"title":"Single sign-on","description":"`sso` of an organization.","type":"object","additionalProperties":false,"properties":{"required":{"default":false,"description":"Whether the organization's members must sign in by SSO.","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/reference"}]}}},"org-projects":{"title":"Projects","description":"`projects` of an organization: divisions whose data are apart; contributors see only those granted to them.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-namedItem"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The entries.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]},"append":{"description":"More projects, after those of the template; a plain list, or `list`, takes their place.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},{"$ref":"#/$defs/reference"}]},"definitions-namedItem":{"title":"Named item","description":"An id alone, or an id with a name.","anyOf":[{"type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","properties":{"id":{"$ref":"#/$defs/definitions-id"},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."}},"required":["id"],"additionalProperties":false},{"$ref":"#/$defs/reference"}]},"definitions-id":{"description":"Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.","anyOf":[{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit"},{"$ref":"#/$defs/reference"}]},"definitions-text":{"description":"A short text on one line.","anyOf":[{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","maxLength":200,"patternErrorMessage":"must be one line of text that is not blank"},{"$ref":"#/$defs/reference"}]},"definitions-collectionMode":{"default":"additive","description":"`additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.","anyOf":[{"type":"string","enum":["additive","exclusive"]},{"$ref":"#/$defs/reference"}]},"org-workspaces":{"title":"Workspaces","description":"`workspaces` of an organization: containers of shared content that it owns from the start.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-namedItem"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The entries.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]},"append":{"description":"More workspaces, after those of the template; a plain list, or `list`, takes their place.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},{"$ref":"#/$defs/reference"}]},"org-groups":{"title":"Groups","description":"`groups` of an organization: named sets of people that grants can name.","type":["array","object"],"items":{"$ref":"#/$defs/org-groups-group"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/org-groups-group"},"description":"The groups."},"append":{"type":"array","items":{"$ref":"#/$defs/org-groups-group"},"description":"More groups, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},"org-groups-group":{"title":"Group declaration","description":"A named set of people.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/definitions-id","description":"What grants call the group."},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."},"members":{"$ref":"#/$defs/org-members"}}},"org-members":{"title":"Members","description":"`members`: of an organization, who is claimed by review, while captures and invitations add their own at run time; of a group, who is in it.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-who"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The members.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-who"}},{"$ref":"#/$defs/reference"}]}},"additionalProperties":false},{"$ref":"#/$defs/reference"}]},"org-access":{"title":"Access","description":"`access` of an organization: who has which role, where, and for how long.","type":["array","object"],"items":{"$ref":"#/$defs/org-access-entry"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/org-access-entry"},"description":"The grants."},"append":{"type":"array","items":{"$ref":"#/$defs/org-access-entry"},"description":"More grants, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},"org-access-entry":{"title":"Access entry","description":"One grant, or one for each project and workspace that it names.","type":"object","additionalProperties":false,"required":["role"],"oneOf":[{"required":["who"]},{"required":["group"]}],"if":{"properties":{"reach":{"const":"subtree"}},"required":["reach"]},"then":{"properties":{"projects":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"},"workspaces":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"}}},"properties":{"who":{"$ref":"#/$defs/definitions-who"},"group":{"$ref":"#/$defs/definitions-id","description":"A group of the same organization."},"role":{"$ref":"#/$defs/definitions-id","description":"A role of the catalogue or of this organization."},"projects":{"description":"Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"workspaces":{"description":"Workspaces of the organization that the role is limited to.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"reach":{"default":"own","description":"`subtree` reaches down to child organizations, and stops at sealed ones.","anyOf":[{"type":"string","enum":["own","subtree"]},{"$ref":"#/$defs/reference"}]},"from":{"$ref":"#/$defs/definitions-date","description":"First day, or instant, of the role. Default: at once."},"until":{"$ref":"#/$defs/definitions-date","description":"Last day of the role, which is included; or the instant of its end. Default: for good."}}},"definitions-date":{"description":"A day in the portfolio's time zone (YYYY-MM-DD), or a date-time with its offset.","anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$","patternErrorMessage":"must be a date such as 2027-03-31, or a date-time with an offset such as 2027-03-31T18:00:00+02:00"},{"$ref":"#/$defs/reference"}]},"org-roles":{"title":"Organization roles","description":"`roles` of an organization: roles of its own, besides the catalogue.","$ref":"#/$defs/roles"},"roles":{"title":"Roles","description":"roles.yaml: roles by id. At the top it is the catalogue for all organizations; in an organization's folder (or under `roles` of its org.yaml) it holds roles of its own. The roles super-admin, admin and contributor always exist; an entry of that name in the catalogue adds permissions.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Role declaration","type":"object","additionalProperties":false,"description":"A named set of permissions; the key is the id that grants use.","properties":{"level":{"description":"Default: the highest level among the inherited roles, else contributor.","anyOf":[{"type":"string","enum":["super-admin","admin","contributor"]},{"$ref":"#/$defs/reference"}]},"inherits":{"description":"Roles whose permissions this one has too.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"permissions":{"description":"What the role may do, each as `resource:verb`; `*` stands for all.","anyOf":[{"type":"array","items":{"anyOf":[{"type":"string","pattern":"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$","patternErrorMessage":"must be a permission as `resource:verb`, such as `form:edit`"},{"$ref":"#/$defs/reference"}]}},{"$ref":"#/$defs/reference"}]},"description":{"$ref":"#/$defs/definitions-text","description":"What the role is for."}}}},"org-integrations":{"title":"Integrations","description":"`integrations` of an organization: its own tools. Secrets are given by name, never by value.","type":"object","additionalProperties":false,"properties":{"slack":{"title":"Slack integration","type":"object","additionalProperties":false,"required":["channel","token"],"description":"A Slack channel for notifications and exports.","properties":{"channel":{"description":"The channel, in quotes because # begins a comment.","anyOf":[{"type":"string","pattern":"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$","patternErrorMessage":"must be a channel such as \"#dupont\" (in quotes, because # begins a comment)"},{"$ref":"#/$defs/reference"}]},"token":{"$ref":"#/$defs/definitions-secret"}}},"github":{"title":"GitHub integration","type":"object","additionalProperties":false,"required":["organization","token"],"description":"A GitHub organization whose members and teams follow this one.","properties":{"organization":{"description":"Login of the GitHub organization.","anyOf":[{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$","patternErrorMessage":"must be the login of a GitHub organization"},{"$ref":"#/$defs/reference"}]},"token":{"$ref":"#/$defs/definitions-secret"}}},"webhook":{"title":"Webhook integration","type":"object","additionalProperties":false,"required":["url","secret"],"description":"An address that gets signed events.","properties":{"url":{"$ref":"#/$defs/definitions-httpsUrl"},"secret":{"$ref":"#/$defs/definitions-secret","description":"Name of the secret that signs the events, as `env:NAME` or `pulumi:name`."}}},"crm":{"title":"CRM integration","type":"object","additionalProperties":false,"required":["url","token"],"description":"The organization's own CRM, which gets its contacts.","properties":{"url":{"$ref":"#/$defs/definitions-httpsUrl"},"token":{"$ref":"#/$defs/definitions-secret"},"list":{"$ref":"#/$defs/definitions-text","description":"The list or pipeline that contacts go to."}}}}},"definitions-secret":{"description":"The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.","anyOf":[{"type":"string","pattern":"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$","patternErrorMessage":"must name a secret, as `env:NAME` or `pulumi:name`; its value never stands in a file"},{"$ref":"#/$defs/reference"}]},"definitions-httpsUrl":{"description":"An address that begins with https:// and holds no password.","anyOf":[{"type":"string","pattern":"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$","maxLength":2000,"patternErrorMessage":"must be an address that begins with https:// and holds no user or password"},{"$ref":"#/$defs/reference"}]},"org-automations":{"title":"Automations","description":"`automations` of an organization: what is sent to its own people and tools, by schedule or on events.","type":["array","object"],"items":{"$ref":"#/$defs/org-automations-automation"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/org-automations-automation"},"description":"More automations, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false},"org-automations-automation":{"title":"Automation","type":"object","additionalProperties":false,"required":["id","kind","to"],"allOf":[{"if":{"properties":{"kind":{"const":"export"}},"required":["kind"]},"then":{"required":["schedule"]}},{"if":{"properties":{"kind":{"const":"notification"}},"required":["kind"]},"then":{"required":["events"]}}],"description":"An export has a schedule, a notification has events.","properties":{"id":{"$ref":"#/$defs/definitions-id"},"kind":{"description":"A message on an event, or data on a schedule.","anyOf":[{"type":"string","enum":["notification","export"]},{"$ref":"#/$defs/reference"}]},"schedule":{"description":"When, in the portfolio's time zone: @hourly, @daily, @weekly, @monthly or five cron fields.","anyOf":[{"type":"string","pattern":"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$","patternErrorMessage":"must be @hourly, @daily, @weekly, @monthly or five cron fields such as \"0 8 * * 1\""},{"$ref":"#/$defs/reference"}]},"events":{"description":"What it tells about.","anyOf":[{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$","patternErrorMessage":"must be an event such as `form.submitted`"},{"$ref":"#/$defs/reference"}]}},{"$ref":"#/$defs/reference"}]},"report":{"$ref":"#/$defs/definitions-id","default":"activity","description":"What an export holds."},"format":{"default":"csv","description":"Format of an export.","anyOf":[{"type":"string","enum":["csv","json"]},{"$ref":"#/$defs/reference"}]},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-automations-recipient"},"description":"Integrations of the organization (`slack`, `webhook`, `crm`) and people of its own."}}},"org-automations-recipient":{"$ref":"#/$defs/definitions-who","description":"An integration of the organization, a person or an e-mail address."},"org-assets":{"title":"Assets","description":"`assets` of an organization: forms, feedback widgets and tag sets that it starts with.","type":["array","object"],"items":{"$ref":"#/$defs/org-assets-asset"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/org-assets-asset"},"description":"More assets, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false},"org-assets-asset":{"title":"Asset","type":"object","additionalProperties":false,"required":["id","kind"],"description":"A form has fields, a widget asks for feedback, a tag set has tags.","allOf":[{"if":{"properties":{"kind":{"const":"form"}},"required":["kind"]},"then":{"required":["fields"]}},{"if":{"properties":{"kind":{"not":{"const":"form"}}},"required":["kind"]},"then":{"properties":{"fields":{"not":{},"errorMessage":"is for assets of kind form"},"tagSets":{"not":{},"errorMessage":"is for assets of kind form"}}}},{"if":{"properties":{"kind":{"const":"tags"}},"required":["kind"]},"then":{"required":["tags"]}},{"if":{"properties":{"kind":{"not":{"const":"tags"}}},"required":["kind"]},"then":{"properties":{"tags":{"not":{},"errorMessage":"is for assets of kind tags"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"const":"form"}},"required":["kind"]},"then":{"required":["form"],"properties":{"question":{"not":{},"errorMessage":"is for widgets that show no form"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"not":{"const":"form"}}},"required":["kind","widget"]},"then":{"required":["question"],"properties":{"form":{"not":{},"errorMessage":"is for widgets that show a form"}}}},{"if":{"properties":{"kind":{"not":{"const":"widget"}}},"required":["kind"]},"then":{"properties":{"widget":{"not":{},"errorMessage":"is for assets of kind widget"},"form":{"not":{},"errorMessage":"is for assets of kind widget"},"question":{"not":{},"errorMessage":"is for assets of kind widget"},"placement":{"not":{},"errorMessage":"is for assets of kind widget"}}}}],"properties":{"id":{"$ref":"#/$defs/definitions-id"},"kind":{"description":"What it is.","anyOf":[{"type":"string","enum":["form","widget","tags"]},{"$ref":"#/$defs/reference"}]},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."},"fields":{"description":"Fields of a form, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-assets-field"}},{"$ref":"#/$defs/reference"}]},"tagSets":{"description":"Tag sets of the same organization that submissions of a form are sorted by.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"widget":{"default":"form","description":"What a widget shows: a form, 1 to 5 stars, 0 to 10 points (net promoter score), a thumb up or down, or a comment.","anyOf":[{"type":"string","enum":["form","rating","nps","thumbs","comment"]},{"$ref":"#/$defs/reference"}]},"form":{"$ref":"#/$defs/definitions-id","description":"The form of the same organization that a widget shows."},"question":{"$ref":"#/$defs/definitions-text","description":"What a widget without a form asks."},"placement":{"default":"corner","description":"Where on the page a widget stands.","anyOf":[{"type":"string","enum":["corner","inline","popup"]},{"$ref":"#/$defs/reference"}]},"tags":{"description":"Tags of a tag set, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-assets-tag"}},{"$ref":"#/$defs/reference"}]}}},"org-assets-field":{"title":"Form field","description":"An id alone, for a line of text, or a field with its type.","anyOf":[{"type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/definitions-id"},"label":{"$ref":"#/$defs/definitions-text","description":"What people read. Default: the id."},"type":{"default":"text","description":"What people enter; of the options of `choice` one, of `choices` any number.","anyOf":[{"type":"string","enum":["text","long-text","email","phone","number","date","checkbox","choice","choices","file"]},{"$ref":"#/$defs/reference"}]},"required":{"default":false,"description":"Whether the field must be filled in.","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/reference"}]},"options":{"description":"What can be chosen, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-text"}},{"$ref":"#/$defs/reference"}]}},"allOf":[{"if":{"properties":{"type":{"enum":["choice","choices"]}},"required":["type"]},"then":{"required":["options"]}},{"if":{"properties":{"type":{"not":{"enum":["choice","choices"]}}},"required":["type"]},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}},{"if":{"type":"object","not":{"required":["type"]}},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}}]},{"$ref":"#/$defs/reference"}]},"org-assets-tag":{"title":"Tag","description":"A name alone, or with a color.","anyOf":[{"type":["string","object"],"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","patternErrorMessage":"must be one line of text that is not blank","maxLength":200,"additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/definitions-text","description":"What people read."},"color":{"description":"As \"#rrggbb\", in lower-case hexadecimal digits.","anyOf":[{"type":"string","pattern":"^#[0-9a-f]{6}$","patternErrorMessage":"must be a color such as \"#d33682\" (in quotes, because # begins a comment)"},{"$ref":"#/$defs/reference"}]}}},{"$ref":"#/$defs/reference"}]},"org-billing":{"title":"Organization billing","description":"`billing` of an organization: who pays for it.","type":"object","additionalProperties":false,"properties":{"payer":{"$ref":"#/$defs/definitions-id","default":"portfolio","description":"Uid of the organization that pays, or `portfolio`."},"reference":{"$ref":"#/$defs/definitions-text","description":"Order number or other reference for the bill."}}},"org-database":{"title":"Database access","description":"`database` of an organization: `reader` gives it a database role that reads its own rows.","default":"none","anyOf":[{"type":"string","enum":["none","reader"]},{"$ref":"#/$defs/reference"}]},"org-notes":{"title":"Notes","description":"`notes` of an organization: its particularities, in Markdown, for the architecture document.","anyOf":[{"type":"string","pattern":"^[^\\u0000\\ud800-\\udfff]*$","patternErrorMessage":"must be text that can be stored: no NUL character, no half of a surrogate pair","maxLength":20000},{"$ref":"#/$defs/reference"}]}}};
const schema151 = {"title":"Parameter declaration","type":["string","object"],"description":"What it is for, alone or with its type and default. Without a default it must be given.","additionalProperties":false,"properties":{"description":{"$ref":"definitions.schema.json#/$defs/text","description":"What the parameter is for."},"type":{"type":"string","enum":["text","number","boolean","list"],"default":"text","description":"What its values are; a `list` is of texts, and stands for a whole list."},"default":{"$ref":"definitions.schema.json#/$defs/parameterValue","description":"What holds for those that give none; it may refer to `$(uid)` and `$(name)`."}}};

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
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema151.type},message:"must be string,object",schema:schema151.type,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (key0 === "default"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
vErrors.push(err2);
}
errors++;
}
if(!pattern8.test(data0)){
const err3 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema37,data:data0};
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
const err4 = {instancePath:instancePath+"/description",schemaPath:"definitions.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema151.properties.type.type,parentSchema:schema151.properties.type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data1 === "text") || (data1 === "number")) || (data1 === "boolean")) || (data1 === "list"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema151.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema151.properties.type.enum,parentSchema:schema151.properties.type,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
}
}
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
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
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
}
errors++;
}
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
}
errors++;
}
}
if(data.with !== undefined){
if(!(validate25(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema156 = {"description":"Somebody: the id of a person of the people files, or an e-mail address.","anyOf":[{"type":"string","pattern":"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$","maxLength":254,"patternErrorMessage":"must be the id of a person or an e-mail address"},{"$ref":"#/$defs/reference"}]};
const schema157 = {"type":"string","pattern":"\\$\\([^()]*\\)","maxLength":1000,"patternErrorMessage":"must refer to a parameter, as `$(name)`","description":"A text with references to parameters."};
const pattern95 = new RegExp("\\$\\([^()]*\\)", "u");

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema156.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema156.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema156.anyOf[0].type,parentSchema:schema156.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern95.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema156.anyOf,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema158 = {"title":"Membership","description":"`membership` of an organization: how accounts with a matching e-mail become its members.","type":"object","additionalProperties":false,"properties":{"mode":{"default":"manual","description":"`capture`: on sign-up. `invitation`: on accepting an invitation to a workspace or joining a group. `manual`: an admin promotes.","anyOf":[{"type":"string","enum":["capture","invitation","manual"]},{"$ref":"#/$defs/reference"}]},"admins":{"default":"anyone","description":"Who may hold an admin role. With domains, members only, whatever stands here.","anyOf":[{"type":"string","enum":["members","anyone"]},{"$ref":"#/$defs/reference"}]}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "admins"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema158,data};
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
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema158.properties.mode.anyOf[0].type,parentSchema:schema158.properties.mode.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "capture") || (data0 === "invitation")) || (data0 === "manual"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema158.properties.mode.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema158.properties.mode.anyOf[0].enum,parentSchema:schema158.properties.mode.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern95.test(data0)){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data0};
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
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema158.properties.mode.anyOf,parentSchema:schema158.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema158.properties.admins.anyOf[0].type,parentSchema:schema158.properties.admins.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data1 === "members") || (data1 === "anyone"))){
const err8 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema158.properties.admins.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema158.properties.admins.anyOf[0].enum,parentSchema:schema158.properties.admins.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err9 = {instancePath:instancePath+"/admins",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern95.test(data1)){
const err10 = {instancePath:instancePath+"/admins",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data1};
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
const err11 = {instancePath:instancePath+"/admins",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err12 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema158.properties.admins.anyOf,parentSchema:schema158.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema158.type,parentSchema:schema158,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"title":"Single sign-on","description":"`sso` of an organization.","type":"object","additionalProperties":false,"properties":{"required":{"default":false,"description":"Whether the organization's members must sign in by SSO.","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/reference"}]}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "required")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema161,data};
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
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema161.properties.required.anyOf[0].type,parentSchema:schema161.properties.required.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern95.test(data0)){
const err3 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data0};
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
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema161.properties.required.anyOf,parentSchema:schema161.properties.required,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema161.type,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema163 = {"title":"Projects","description":"`projects` of an organization: divisions whose data are apart; contributors see only those granted to them.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-namedItem"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The entries.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]},"append":{"description":"More projects, after those of the template; a plain list, or `list`, takes their place.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},{"$ref":"#/$defs/reference"}]};
const schema164 = {"title":"Named item","description":"An id alone, or an id with a name.","anyOf":[{"type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","properties":{"id":{"$ref":"#/$defs/definitions-id"},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."}},"required":["id"],"additionalProperties":false},{"$ref":"#/$defs/reference"}]};
const schema165 = {"description":"Lower-case letters, digits, `.`, `_` and `-`; at most 63 characters, the first a letter or a digit.","anyOf":[{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit"},{"$ref":"#/$defs/reference"}]};

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
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema165.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema165.anyOf[0].type,parentSchema:schema165.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern95.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema165.anyOf,parentSchema:schema165,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema167 = {"description":"A short text on one line.","anyOf":[{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","maxLength":200,"patternErrorMessage":"must be one line of text that is not blank"},{"$ref":"#/$defs/reference"}]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema167.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema167.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema167.anyOf[0].type,parentSchema:schema167.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern95.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema167.anyOf,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema164.anyOf[0].type},message:"must be string,object",schema:schema164.anyOf[0].type,parentSchema:schema164.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema164.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema164.anyOf[0].required,parentSchema:schema164.anyOf[0],data};
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
const err3 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema164.anyOf[0],data};
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
if(!(validate102(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate104(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
const err4 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern95.test(data)){
const err5 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err6 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema164.anyOf,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
evaluated0.props = props0;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema170 = {"default":"additive","description":"`additive` leaves alone what arose at run time; `exclusive` removes whatever the list does not name.","anyOf":[{"type":"string","enum":["additive","exclusive"]},{"$ref":"#/$defs/reference"}]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema170.anyOf[0].type,parentSchema:schema170.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "additive") || (data === "exclusive"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema170.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema170.anyOf[0].enum,parentSchema:schema170.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern95.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema170.anyOf,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema163.anyOf[0].type},message:"must be array,object",schema:schema163.anyOf[0].type,parentSchema:schema163.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err3 = {instancePath,schemaPath:"#/anyOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema163.anyOf[0].not,parentSchema:schema163.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(!(validate101(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema163.anyOf[0],data};
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
if(!(validate107(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate101(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema163.anyOf[0].properties.list.anyOf[0].type,parentSchema:schema163.anyOf[0].properties.list.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid5 = valid5 || _valid1;
const _errs14 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern95.test(data2)){
const err7 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data2};
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
const err8 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema163.anyOf[0].properties.list.anyOf,parentSchema:schema163.anyOf[0].properties.list,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(!(validate101(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/append",schemaPath:"#/anyOf/0/properties/append/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema163.anyOf[0].properties.append.anyOf[0].type,parentSchema:schema163.anyOf[0].properties.append.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid9 = valid9 || _valid2;
const _errs22 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err11 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern95.test(data4)){
const err12 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data4};
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
const err13 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err14 = {instancePath:instancePath+"/append",schemaPath:"#/anyOf/0/properties/append/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema163.anyOf[0].properties.append.anyOf,parentSchema:schema163.anyOf[0].properties.append,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern95.test(data)){
const err16 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err17 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema163.anyOf,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
validate100.errors = vErrors;
evaluated0.props = props3;
evaluated0.items = items2;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema175 = {"title":"Workspaces","description":"`workspaces` of an organization: containers of shared content that it owns from the start.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-namedItem"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The entries.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]},"append":{"description":"More workspaces, after those of the template; a plain list, or `list`, takes their place.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-namedItem"}},{"$ref":"#/$defs/reference"}]}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false},{"$ref":"#/$defs/reference"}]};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema175.anyOf[0].type},message:"must be array,object",schema:schema175.anyOf[0].type,parentSchema:schema175.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err3 = {instancePath,schemaPath:"#/anyOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema175.anyOf[0].not,parentSchema:schema175.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(!(validate101(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema175.anyOf[0],data};
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
if(!(validate107(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate101(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema175.anyOf[0].properties.list.anyOf[0].type,parentSchema:schema175.anyOf[0].properties.list.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid5 = valid5 || _valid1;
const _errs14 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern95.test(data2)){
const err7 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data2};
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
const err8 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema175.anyOf[0].properties.list.anyOf,parentSchema:schema175.anyOf[0].properties.list,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(!(validate101(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/append",schemaPath:"#/anyOf/0/properties/append/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema175.anyOf[0].properties.append.anyOf[0].type,parentSchema:schema175.anyOf[0].properties.append.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid9 = valid9 || _valid2;
const _errs22 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err11 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern95.test(data4)){
const err12 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data4};
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
const err13 = {instancePath:instancePath+"/append",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err14 = {instancePath:instancePath+"/append",schemaPath:"#/anyOf/0/properties/append/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema175.anyOf[0].properties.append.anyOf,parentSchema:schema175.anyOf[0].properties.append,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern95.test(data)){
const err16 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err17 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema175.anyOf,parentSchema:schema175,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
validate112.errors = vErrors;
evaluated0.props = props3;
evaluated0.items = items2;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema179 = {"title":"Groups","description":"`groups` of an organization: named sets of people that grants can name.","type":["array","object"],"items":{"$ref":"#/$defs/org-groups-group"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/org-groups-group"},"description":"The groups."},"append":{"type":"array","items":{"$ref":"#/$defs/org-groups-group"},"description":"More groups, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false};
const schema180 = {"title":"Group declaration","description":"A named set of people.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/definitions-id","description":"What grants call the group."},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."},"members":{"$ref":"#/$defs/org-members"}}};
const schema181 = {"title":"Members","description":"`members`: of an organization, who is claimed by review, while captures and invitations add their own at run time; of a group, who is in it.","anyOf":[{"type":["array","object"],"items":{"$ref":"#/$defs/definitions-who"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"description":"The members.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-who"}},{"$ref":"#/$defs/reference"}]}},"additionalProperties":false},{"$ref":"#/$defs/reference"}]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema181.anyOf[0].type},message:"must be array,object",schema:schema181.anyOf[0].type,parentSchema:schema181.anyOf[0],data};
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
if(!(validate94(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "list"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema181.anyOf[0],data};
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
if(!(validate107(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate94(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema181.anyOf[0].properties.list.anyOf[0].type,parentSchema:schema181.anyOf[0].properties.list.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid4 = valid4 || _valid1;
const _errs11 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err3 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern95.test(data2)){
const err4 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data2};
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
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err6 = {instancePath:instancePath+"/list",schemaPath:"#/anyOf/0/properties/list/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema181.anyOf[0].properties.list.anyOf,parentSchema:schema181.anyOf[0].properties.list,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern95.test(data)){
const err8 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err9 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema181.anyOf,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
validate122.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items1;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":true,"dynamicItems":true};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema180.required,parentSchema:schema180,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema180,data};
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
if(!(validate102(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate104(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.members !== undefined){
if(!(validate122(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema180.type,parentSchema:schema180,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema179.type},message:"must be array,object",schema:schema179.type,parentSchema:schema179,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema179.not,parentSchema:schema179,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(!(validate119(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema179,data};
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
if(!(validate107(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate119(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema179.properties.list.type,parentSchema:schema179.properties.list,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.append !== undefined){
let data4 = data.append;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate119(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema179.properties.append.type,parentSchema:schema179.properties.append,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema184 = {"title":"Access","description":"`access` of an organization: who has which role, where, and for how long.","type":["array","object"],"items":{"$ref":"#/$defs/org-access-entry"},"properties":{"mode":{"$ref":"#/$defs/definitions-collectionMode"},"list":{"type":"array","items":{"$ref":"#/$defs/org-access-entry"},"description":"The grants."},"append":{"type":"array","items":{"$ref":"#/$defs/org-access-entry"},"description":"More grants, after those of the template; a plain list, or `list`, takes their place."}},"not":{"type":"object","required":["list","append"]},"errorMessage":"has both `list` and `append`; keep one","additionalProperties":false};
const schema185 = {"title":"Access entry","description":"One grant, or one for each project and workspace that it names.","type":"object","additionalProperties":false,"required":["role"],"oneOf":[{"required":["who"]},{"required":["group"]}],"if":{"properties":{"reach":{"const":"subtree"}},"required":["reach"]},"then":{"properties":{"projects":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"},"workspaces":{"not":{},"errorMessage":"cannot go with `reach: subtree`, which covers whole organizations"}}},"properties":{"who":{"$ref":"#/$defs/definitions-who"},"group":{"$ref":"#/$defs/definitions-id","description":"A group of the same organization."},"role":{"$ref":"#/$defs/definitions-id","description":"A role of the catalogue or of this organization."},"projects":{"description":"Projects of the organization that the role is limited to. Without projects and workspaces it covers the organization.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"workspaces":{"description":"Workspaces of the organization that the role is limited to.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"reach":{"default":"own","description":"`subtree` reaches down to child organizations, and stops at sealed ones.","anyOf":[{"type":"string","enum":["own","subtree"]},{"$ref":"#/$defs/reference"}]},"from":{"$ref":"#/$defs/definitions-date","description":"First day, or instant, of the role. Default: at once."},"until":{"$ref":"#/$defs/definitions-date","description":"Last day of the role, which is included; or the instant of its end. Default: for good."}}};
const schema189 = {"description":"A day in the portfolio's time zone (YYYY-MM-DD), or a date-time with its offset.","anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$","patternErrorMessage":"must be a date such as 2027-03-31, or a date-time with an offset such as 2027-03-31T18:00:00+02:00"},{"$ref":"#/$defs/reference"}]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$",parentSchema:schema189.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema189.anyOf[0].type,parentSchema:schema189.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern95.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema189.anyOf,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.who === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'",schema:schema185.oneOf[0].required,parentSchema:schema185.oneOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema185.oneOf[1].required,parentSchema:schema185.oneOf[1],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema185.oneOf,parentSchema:schema185,data};
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
const err5 = {instancePath:instancePath+"/projects",schemaPath:"#/then/properties/projects/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema185.then.properties.projects.not,parentSchema:schema185.then.properties.projects,data:data.projects};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.workspaces !== undefined){
const err6 = {instancePath:instancePath+"/workspaces",schemaPath:"#/then/properties/workspaces/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema185.then.properties.workspaces.not,parentSchema:schema185.then.properties.workspaces,data:data.workspaces};
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema185.if,parentSchema:schema185,data};
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
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema185.required,parentSchema:schema185,data};
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
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema185,data};
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
if(!(validate94(data.who, {instancePath:instancePath+"/who",parentData:data,parentDataProperty:"who",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate102(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate102(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
const err10 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema185.properties.projects.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data6[i0], {instancePath:instancePath+"/projects/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema185.properties.projects.anyOf[0].type,parentSchema:schema185.properties.projects.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid5 = valid5 || _valid2;
const _errs21 = errors;
if(typeof data6 === "string"){
if(data6.length > 1000){
const err12 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern95.test(data6)){
const err13 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data6};
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
const err14 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err15 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema185.properties.projects.anyOf,parentSchema:schema185.properties.projects,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema185.properties.workspaces.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate102(data8[i1], {instancePath:instancePath+"/workspaces/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema185.properties.workspaces.anyOf[0].type,parentSchema:schema185.properties.workspaces.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid9 = valid9 || _valid3;
const _errs29 = errors;
if(typeof data8 === "string"){
if(data8.length > 1000){
const err18 = {instancePath:instancePath+"/workspaces",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern95.test(data8)){
const err19 = {instancePath:instancePath+"/workspaces",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data8};
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
const err20 = {instancePath:instancePath+"/workspaces",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const err21 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema185.properties.workspaces.anyOf,parentSchema:schema185.properties.workspaces,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const err22 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema185.properties.reach.anyOf[0].type,parentSchema:schema185.properties.reach.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === "own") || (data10 === "subtree"))){
const err23 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema185.properties.reach.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema185.properties.reach.anyOf[0].enum,parentSchema:schema185.properties.reach.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs34 === errors;
valid13 = valid13 || _valid4;
const _errs36 = errors;
if(typeof data10 === "string"){
if(data10.length > 1000){
const err24 = {instancePath:instancePath+"/reach",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern95.test(data10)){
const err25 = {instancePath:instancePath+"/reach",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data10};
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
const err26 = {instancePath:instancePath+"/reach",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid4 = _errs36 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const err27 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema185.properties.reach.anyOf,parentSchema:schema185.properties.reach,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
if(!(validate139(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate139(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema185.type,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema184.type},message:"must be array,object",schema:schema184.type,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema184.not,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(!(validate133(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "list")) || (key0 === "append"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema184,data};
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
if(!(validate107(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate133(data2[i1], {instancePath:instancePath+"/list/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema184.properties.list.type,parentSchema:schema184.properties.list,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.append !== undefined){
let data4 = data.append;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate133(data4[i2], {instancePath:instancePath+"/append/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema184.properties.append.type,parentSchema:schema184.properties.append,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema191 = {"title":"Roles","description":"roles.yaml: roles by id. At the top it is the catalogue for all organizations; in an organization's folder (or under `roles` of its org.yaml) it holds roles of its own. The roles super-admin, admin and contributor always exist; an entry of that name in the catalogue adds permissions.","type":"object","propertyNames":{"$ref":"definitions.schema.json#/$defs/id"},"additionalProperties":{"title":"Role declaration","type":"object","additionalProperties":false,"description":"A named set of permissions; the key is the id that grants use.","properties":{"level":{"description":"Default: the highest level among the inherited roles, else contributor.","anyOf":[{"type":"string","enum":["super-admin","admin","contributor"]},{"$ref":"#/$defs/reference"}]},"inherits":{"description":"Roles whose permissions this one has too.","anyOf":[{"type":"array","items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"permissions":{"description":"What the role may do, each as `resource:verb`; `*` stands for all.","anyOf":[{"type":"array","items":{"anyOf":[{"type":"string","pattern":"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$","patternErrorMessage":"must be a permission as `resource:verb`, such as `form:edit`"},{"$ref":"#/$defs/reference"}]}},{"$ref":"#/$defs/reference"}]},"description":{"$ref":"#/$defs/definitions-text","description":"What the role is for."}}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema191.propertyNames,parentSchema:schema191,data};
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
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema191.additionalProperties,data:data0};
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
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema191.additionalProperties.properties.level.anyOf[0].type,parentSchema:schema191.additionalProperties.properties.level.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "super-admin") || (data1 === "admin")) || (data1 === "contributor"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema191.additionalProperties.properties.level.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema191.additionalProperties.properties.level.anyOf[0].enum,parentSchema:schema191.additionalProperties.properties.level.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
const _errs12 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern95.test(data1)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data1};
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
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/additionalProperties/properties/level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema191.additionalProperties.properties.level.anyOf,parentSchema:schema191.additionalProperties.properties.level,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(!(validate102(data2[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/additionalProperties/properties/inherits/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema191.additionalProperties.properties.inherits.anyOf[0].type,parentSchema:schema191.additionalProperties.properties.inherits.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = valid6 || _valid1;
const _errs20 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern95.test(data2)){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data2};
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
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inherits",schemaPath:"#/additionalProperties/properties/inherits/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema191.additionalProperties.properties.inherits.anyOf,parentSchema:schema191.additionalProperties.properties.inherits,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/anyOf/0/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"},message:"must match pattern \""+"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$"+"\"",schema:"^([a-z][a-z0-9_-]*|\\*):([a-z][a-z0-9_-]*|\\*)$",parentSchema:schema191.additionalProperties.properties.permissions.anyOf[0].items.anyOf[0],data:data5};
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
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/anyOf/0/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema191.additionalProperties.properties.permissions.anyOf[0].items.anyOf[0].type,parentSchema:schema191.additionalProperties.properties.permissions.anyOf[0].items.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid13 = valid13 || _valid3;
const _errs31 = errors;
if(typeof data5 === "string"){
if(data5.length > 1000){
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern95.test(data5)){
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data5};
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
const err19 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i1,schemaPath:"#/additionalProperties/properties/permissions/anyOf/0/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema191.additionalProperties.properties.permissions.anyOf[0].items.anyOf,parentSchema:schema191.additionalProperties.properties.permissions.anyOf[0].items,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
const err21 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema191.additionalProperties.properties.permissions.anyOf[0].type,parentSchema:schema191.additionalProperties.properties.permissions.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid10 = valid10 || _valid2;
const _errs34 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err22 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern95.test(data4)){
const err23 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data4};
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
const err24 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err25 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema191.additionalProperties.properties.permissions.anyOf,parentSchema:schema191.additionalProperties.properties.permissions,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
if(!(validate104(data0.description, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",parentData:data0,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema191.additionalProperties.type,parentSchema:schema191.additionalProperties,data:data0};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema191.type,parentSchema:schema191,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema197 = {"title":"Integrations","description":"`integrations` of an organization: its own tools. Secrets are given by name, never by value.","type":"object","additionalProperties":false,"properties":{"slack":{"title":"Slack integration","type":"object","additionalProperties":false,"required":["channel","token"],"description":"A Slack channel for notifications and exports.","properties":{"channel":{"description":"The channel, in quotes because # begins a comment.","anyOf":[{"type":"string","pattern":"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$","patternErrorMessage":"must be a channel such as \"#dupont\" (in quotes, because # begins a comment)"},{"$ref":"#/$defs/reference"}]},"token":{"$ref":"#/$defs/definitions-secret"}}},"github":{"title":"GitHub integration","type":"object","additionalProperties":false,"required":["organization","token"],"description":"A GitHub organization whose members and teams follow this one.","properties":{"organization":{"description":"Login of the GitHub organization.","anyOf":[{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$","patternErrorMessage":"must be the login of a GitHub organization"},{"$ref":"#/$defs/reference"}]},"token":{"$ref":"#/$defs/definitions-secret"}}},"webhook":{"title":"Webhook integration","type":"object","additionalProperties":false,"required":["url","secret"],"description":"An address that gets signed events.","properties":{"url":{"$ref":"#/$defs/definitions-httpsUrl"},"secret":{"$ref":"#/$defs/definitions-secret","description":"Name of the secret that signs the events, as `env:NAME` or `pulumi:name`."}}},"crm":{"title":"CRM integration","type":"object","additionalProperties":false,"required":["url","token"],"description":"The organization's own CRM, which gets its contacts.","properties":{"url":{"$ref":"#/$defs/definitions-httpsUrl"},"token":{"$ref":"#/$defs/definitions-secret"},"list":{"$ref":"#/$defs/definitions-text","description":"The list or pipeline that contacts go to."}}}}};
const schema199 = {"description":"The name of a secret, never its value: `env:NAME` for an environment variable, `pulumi:name` for a secret of the stack's configuration.","anyOf":[{"type":"string","pattern":"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$","patternErrorMessage":"must name a secret, as `env:NAME` or `pulumi:name`; its value never stands in a file"},{"$ref":"#/$defs/reference"}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern42.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$"+"\"",schema:"^(env:[A-Z_][A-Z0-9_]*|pulumi:[A-Za-z][A-Za-z0-9_-]*)$",parentSchema:schema199.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema199.anyOf[0].type,parentSchema:schema199.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern95.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema199.anyOf,parentSchema:schema199,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema202 = {"description":"An address that begins with https:// and holds no password.","anyOf":[{"type":"string","pattern":"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$","maxLength":2000,"patternErrorMessage":"must be an address that begins with https:// and holds no user or password"},{"$ref":"#/$defs/reference"}]};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema202.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern45.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"},message:"must match pattern \""+"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$"+"\"",schema:"^https://[^\\s/@\\u0000-\\u001f\\u007f\\ud800-\\udfff]+(/[^\\s\\u0000-\\u001f\\u007f\\ud800-\\udfff]*)?$",parentSchema:schema202.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema202.anyOf[0].type,parentSchema:schema202.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern95.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema202.anyOf,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "slack") || (key0 === "github")) || (key0 === "webhook")) || (key0 === "crm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema197,data};
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
const err1 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'",schema:schema197.properties.slack.required,parentSchema:schema197.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.token === undefined){
const err2 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema197.properties.slack.required,parentSchema:schema197.properties.slack,data:data0};
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
const err3 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema197.properties.slack,data:data0};
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
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
const err4 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"},message:"must match pattern \""+"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$"+"\"",schema:"^(#[^\\s#,\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}|[CG][A-Z0-9]{5,})$",parentSchema:schema197.properties.slack.properties.channel.anyOf[0],data:data1};
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
const err5 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema197.properties.slack.properties.channel.anyOf[0].type,parentSchema:schema197.properties.slack.properties.channel.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern95.test(data1)){
const err7 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data1};
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
const err8 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err9 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema197.properties.slack.properties.channel.anyOf,parentSchema:schema197.properties.slack.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(!(validate152(data0.token, {instancePath:instancePath+"/slack/token",parentData:data0,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema197.properties.slack.type,parentSchema:schema197.properties.slack,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.github !== undefined){
let data3 = data.github;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.organization === undefined){
const err11 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'",schema:schema197.properties.github.required,parentSchema:schema197.properties.github,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.token === undefined){
const err12 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema197.properties.github.required,parentSchema:schema197.properties.github,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "organization") || (key2 === "token"))){
const err13 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema197.properties.github,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$"+"\"",schema:"^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$",parentSchema:schema197.properties.github.properties.organization.anyOf[0],data:data4};
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
const err15 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema197.properties.github.properties.organization.anyOf[0].type,parentSchema:schema197.properties.github.properties.organization.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
const _errs20 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err16 = {instancePath:instancePath+"/github/organization",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern95.test(data4)){
const err17 = {instancePath:instancePath+"/github/organization",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data4};
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
const err18 = {instancePath:instancePath+"/github/organization",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err19 = {instancePath:instancePath+"/github/organization",schemaPath:"#/properties/github/properties/organization/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema197.properties.github.properties.organization.anyOf,parentSchema:schema197.properties.github.properties.organization,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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
if(!(validate152(data3.token, {instancePath:instancePath+"/github/token",parentData:data3,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema197.properties.github.type,parentSchema:schema197.properties.github,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.webhook !== undefined){
let data6 = data.webhook;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err21 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema197.properties.webhook.required,parentSchema:schema197.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.secret === undefined){
const err22 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema197.properties.webhook.required,parentSchema:schema197.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "url") || (key3 === "secret"))){
const err23 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema197.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.url !== undefined){
if(!(validate155(data6.url, {instancePath:instancePath+"/webhook/url",parentData:data6,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data6.secret !== undefined){
if(!(validate152(data6.secret, {instancePath:instancePath+"/webhook/secret",parentData:data6,parentDataProperty:"secret",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema197.properties.webhook.type,parentSchema:schema197.properties.webhook,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.crm !== undefined){
let data9 = data.crm;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.url === undefined){
const err25 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema197.properties.crm.required,parentSchema:schema197.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.token === undefined){
const err26 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema197.properties.crm.required,parentSchema:schema197.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key4 in data9){
if(!(((key4 === "url") || (key4 === "token")) || (key4 === "list"))){
const err27 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema197.properties.crm,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.url !== undefined){
if(!(validate155(data9.url, {instancePath:instancePath+"/crm/url",parentData:data9,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data9.token !== undefined){
if(!(validate152(data9.token, {instancePath:instancePath+"/crm/token",parentData:data9,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data9.list !== undefined){
if(!(validate104(data9.list, {instancePath:instancePath+"/crm/list",parentData:data9,parentDataProperty:"list",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/crm",schemaPath:"#/properties/crm/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema197.properties.crm.type,parentSchema:schema197.properties.crm,data:data9};
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
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema197.type,parentSchema:schema197,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema204 = {"title":"Automations","description":"`automations` of an organization: what is sent to its own people and tools, by schedule or on events.","type":["array","object"],"items":{"$ref":"#/$defs/org-automations-automation"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/org-automations-automation"},"description":"More automations, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false};
const schema205 = {"title":"Automation","type":"object","additionalProperties":false,"required":["id","kind","to"],"allOf":[{"if":{"properties":{"kind":{"const":"export"}},"required":["kind"]},"then":{"required":["schedule"]}},{"if":{"properties":{"kind":{"const":"notification"}},"required":["kind"]},"then":{"required":["events"]}}],"description":"An export has a schedule, a notification has events.","properties":{"id":{"$ref":"#/$defs/definitions-id"},"kind":{"description":"A message on an event, or data on a schedule.","anyOf":[{"type":"string","enum":["notification","export"]},{"$ref":"#/$defs/reference"}]},"schedule":{"description":"When, in the portfolio's time zone: @hourly, @daily, @weekly, @monthly or five cron fields.","anyOf":[{"type":"string","pattern":"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$","patternErrorMessage":"must be @hourly, @daily, @weekly, @monthly or five cron fields such as \"0 8 * * 1\""},{"$ref":"#/$defs/reference"}]},"events":{"description":"What it tells about.","anyOf":[{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$","patternErrorMessage":"must be an event such as `form.submitted`"},{"$ref":"#/$defs/reference"}]}},{"$ref":"#/$defs/reference"}]},"report":{"$ref":"#/$defs/definitions-id","default":"activity","description":"What an export holds."},"format":{"default":"csv","description":"Format of an export.","anyOf":[{"type":"string","enum":["csv","json"]},{"$ref":"#/$defs/reference"}]},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-automations-recipient"},"description":"Integrations of the organization (`slack`, `webhook`, `crm`) and people of its own."}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema156.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$"+"\"",schema:"^([a-z0-9][a-z0-9._-]{0,62}|[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+@[^\\s@<>\"(),:;\\u0000-\\u001f\\u007f\\ud800-\\udfff]+)$",parentSchema:schema156.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema156.anyOf[0].type,parentSchema:schema156.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern95.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema156.anyOf,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
vErrors.push(err0);
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
vErrors.push(err1);
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema205.allOf[0].then.required,parentSchema:schema205.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema205.allOf[0].if,parentSchema:schema205.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'",schema:schema205.allOf[1].then.required,parentSchema:schema205.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema205.allOf[1].if,parentSchema:schema205.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema205.required,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.kind === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema205.required,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.to === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema205.required,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "kind")) || (key0 === "schedule")) || (key0 === "events")) || (key0 === "report")) || (key0 === "format")) || (key0 === "to"))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate102(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
const _errs14 = errors;
let valid6 = false;
const _errs15 = errors;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema205.properties.kind.anyOf[0].type,parentSchema:schema205.properties.kind.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "notification") || (data3 === "export"))){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema205.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema205.properties.kind.anyOf[0].enum,parentSchema:schema205.properties.kind.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs15 === errors;
valid6 = valid6 || _valid2;
const _errs17 = errors;
if(typeof data3 === "string"){
if(data3.length > 1000){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern95.test(data3)){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data3};
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
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema205.properties.kind.anyOf,parentSchema:schema205.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$"},message:"must match pattern \""+"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$"+"\"",schema:"^(@(hourly|daily|weekly|monthly)|[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4})$",parentSchema:schema205.properties.schedule.anyOf[0],data:data4};
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
const err19 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema205.properties.schedule.anyOf[0].type,parentSchema:schema205.properties.schedule.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs22 === errors;
valid8 = valid8 || _valid3;
const _errs24 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err20 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern95.test(data4)){
const err21 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data4};
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
const err22 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err23 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema205.properties.schedule.anyOf,parentSchema:schema205.properties.schedule,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema205.properties.events.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/anyOf/0/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$",parentSchema:schema205.properties.events.anyOf[0].items.anyOf[0],data:data6};
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
const err26 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/anyOf/0/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema205.properties.events.anyOf[0].items.anyOf[0].type,parentSchema:schema205.properties.events.anyOf[0].items.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs33 === errors;
valid13 = valid13 || _valid5;
const _errs35 = errors;
if(typeof data6 === "string"){
if(data6.length > 1000){
const err27 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern95.test(data6)){
const err28 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data6};
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
const err29 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs35 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const err30 = {instancePath:instancePath+"/events/" + i0,schemaPath:"#/properties/events/anyOf/0/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema205.properties.events.anyOf[0].items.anyOf,parentSchema:schema205.properties.events.anyOf[0].items,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
const err31 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema205.properties.events.anyOf[0].type,parentSchema:schema205.properties.events.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid4 = _errs29 === errors;
valid10 = valid10 || _valid4;
const _errs38 = errors;
if(typeof data5 === "string"){
if(data5.length > 1000){
const err32 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern95.test(data5)){
const err33 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data5};
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
const err34 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid4 = _errs38 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err35 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema205.properties.events.anyOf,parentSchema:schema205.properties.events,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
if(!(validate102(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data8 = data.format;
const _errs43 = errors;
let valid16 = false;
const _errs44 = errors;
if(typeof data8 !== "string"){
const err36 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema205.properties.format.anyOf[0].type,parentSchema:schema205.properties.format.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data8 === "csv") || (data8 === "json"))){
const err37 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema205.properties.format.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema205.properties.format.anyOf[0].enum,parentSchema:schema205.properties.format.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid6 = _errs44 === errors;
valid16 = valid16 || _valid6;
const _errs46 = errors;
if(typeof data8 === "string"){
if(data8.length > 1000){
const err38 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern95.test(data8)){
const err39 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data8};
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
const err40 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data8};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid6 = _errs46 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err41 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema205.properties.format.anyOf,parentSchema:schema205.properties.format,data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
const err42 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema205.properties.to,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate166(data9[i1], {instancePath:instancePath+"/to/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema205.properties.to.type,parentSchema:schema205.properties.to,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema205.type,parentSchema:schema205,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema204.type},message:"must be array,object",schema:schema204.type,parentSchema:schema204,data};
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
if(!(validate163(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.append === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "append"},message:"must have required property '"+"append"+"'",schema:schema204.required,parentSchema:schema204,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "append")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema204,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.append !== undefined){
let data1 = data.append;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate163(data1[i1], {instancePath:instancePath+"/append/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema204.properties.append.type,parentSchema:schema204.properties.append,data:data1};
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
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema213 = {"title":"Assets","description":"`assets` of an organization: forms, feedback widgets and tag sets that it starts with.","type":["array","object"],"items":{"$ref":"#/$defs/org-assets-asset"},"properties":{"append":{"type":"array","items":{"$ref":"#/$defs/org-assets-asset"},"description":"More assets, after those of the template; a plain list takes their place."}},"required":["append"],"additionalProperties":false};
const schema214 = {"title":"Asset","type":"object","additionalProperties":false,"required":["id","kind"],"description":"A form has fields, a widget asks for feedback, a tag set has tags.","allOf":[{"if":{"properties":{"kind":{"const":"form"}},"required":["kind"]},"then":{"required":["fields"]}},{"if":{"properties":{"kind":{"not":{"const":"form"}}},"required":["kind"]},"then":{"properties":{"fields":{"not":{},"errorMessage":"is for assets of kind form"},"tagSets":{"not":{},"errorMessage":"is for assets of kind form"}}}},{"if":{"properties":{"kind":{"const":"tags"}},"required":["kind"]},"then":{"required":["tags"]}},{"if":{"properties":{"kind":{"not":{"const":"tags"}}},"required":["kind"]},"then":{"properties":{"tags":{"not":{},"errorMessage":"is for assets of kind tags"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"const":"form"}},"required":["kind"]},"then":{"required":["form"],"properties":{"question":{"not":{},"errorMessage":"is for widgets that show no form"}}}},{"if":{"properties":{"kind":{"const":"widget"},"widget":{"not":{"const":"form"}}},"required":["kind","widget"]},"then":{"required":["question"],"properties":{"form":{"not":{},"errorMessage":"is for widgets that show a form"}}}},{"if":{"properties":{"kind":{"not":{"const":"widget"}}},"required":["kind"]},"then":{"properties":{"widget":{"not":{},"errorMessage":"is for assets of kind widget"},"form":{"not":{},"errorMessage":"is for assets of kind widget"},"question":{"not":{},"errorMessage":"is for assets of kind widget"},"placement":{"not":{},"errorMessage":"is for assets of kind widget"}}}}],"properties":{"id":{"$ref":"#/$defs/definitions-id"},"kind":{"description":"What it is.","anyOf":[{"type":"string","enum":["form","widget","tags"]},{"$ref":"#/$defs/reference"}]},"name":{"$ref":"#/$defs/definitions-text","description":"Display name. Default: the id."},"fields":{"description":"Fields of a form, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-assets-field"}},{"$ref":"#/$defs/reference"}]},"tagSets":{"description":"Tag sets of the same organization that submissions of a form are sorted by.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-id"}},{"$ref":"#/$defs/reference"}]},"widget":{"default":"form","description":"What a widget shows: a form, 1 to 5 stars, 0 to 10 points (net promoter score), a thumb up or down, or a comment.","anyOf":[{"type":"string","enum":["form","rating","nps","thumbs","comment"]},{"$ref":"#/$defs/reference"}]},"form":{"$ref":"#/$defs/definitions-id","description":"The form of the same organization that a widget shows."},"question":{"$ref":"#/$defs/definitions-text","description":"What a widget without a form asks."},"placement":{"default":"corner","description":"Where on the page a widget stands.","anyOf":[{"type":"string","enum":["corner","inline","popup"]},{"$ref":"#/$defs/reference"}]},"tags":{"description":"Tags of a tag set, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/org-assets-tag"}},{"$ref":"#/$defs/reference"}]}}};
const schema216 = {"title":"Form field","description":"An id alone, for a line of text, or a field with its type.","anyOf":[{"type":["string","object"],"pattern":"^[a-z0-9][a-z0-9._-]{0,62}$","patternErrorMessage":"must be an id: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters, the first a letter or a digit","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/definitions-id"},"label":{"$ref":"#/$defs/definitions-text","description":"What people read. Default: the id."},"type":{"default":"text","description":"What people enter; of the options of `choice` one, of `choices` any number.","anyOf":[{"type":"string","enum":["text","long-text","email","phone","number","date","checkbox","choice","choices","file"]},{"$ref":"#/$defs/reference"}]},"required":{"default":false,"description":"Whether the field must be filled in.","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/reference"}]},"options":{"description":"What can be chosen, in order.","anyOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/definitions-text"}},{"$ref":"#/$defs/reference"}]}},"allOf":[{"if":{"properties":{"type":{"enum":["choice","choices"]}},"required":["type"]},"then":{"required":["options"]}},{"if":{"properties":{"type":{"not":{"enum":["choice","choices"]}}},"required":["type"]},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}},{"if":{"type":"object","not":{"required":["type"]}},"then":{"properties":{"options":{"not":{},"errorMessage":"is for fields of the types choice and choices"}}}}]},{"$ref":"#/$defs/reference"}]};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema216.anyOf[0].type},message:"must be string,object",schema:schema216.anyOf[0].type,parentSchema:schema216.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
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
vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/anyOf/0/allOf/0/then/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema216.anyOf[0].allOf[0].then.required,parentSchema:schema216.anyOf[0].allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/anyOf/0/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema216.anyOf[0].allOf[0].if,parentSchema:schema216.anyOf[0].allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/allOf/1/then/properties/options/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema216.anyOf[0].allOf[1].then.properties.options.not,parentSchema:schema216.anyOf[0].allOf[1].then.properties.options,data:data.options};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath,schemaPath:"#/anyOf/0/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema216.anyOf[0].allOf[1].if,parentSchema:schema216.anyOf[0].allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/allOf/2/then/properties/options/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema216.anyOf[0].allOf[2].then.properties.options.not,parentSchema:schema216.anyOf[0].allOf[2].then.properties.options,data:data.options};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath,schemaPath:"#/anyOf/0/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema216.anyOf[0].allOf[2].if,parentSchema:schema216.anyOf[0].allOf[2],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{0,62}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:schema216.anyOf[0],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err16 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema216.anyOf[0].required,parentSchema:schema216.anyOf[0],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "label")) || (key0 === "type")) || (key0 === "required")) || (key0 === "options"))){
const err17 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema216.anyOf[0],data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate102(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate104(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data6 = data.type;
const _errs30 = errors;
let valid12 = false;
const _errs31 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema216.anyOf[0].properties.type.anyOf[0].type,parentSchema:schema216.anyOf[0].properties.type.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((((((data6 === "text") || (data6 === "long-text")) || (data6 === "email")) || (data6 === "phone")) || (data6 === "number")) || (data6 === "date")) || (data6 === "checkbox")) || (data6 === "choice")) || (data6 === "choices")) || (data6 === "file"))){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema216.anyOf[0].properties.type.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema216.anyOf[0].properties.type.anyOf[0].enum,parentSchema:schema216.anyOf[0].properties.type.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid4 = _errs31 === errors;
valid12 = valid12 || _valid4;
const _errs33 = errors;
if(typeof data6 === "string"){
if(data6.length > 1000){
const err20 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern95.test(data6)){
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data6};
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
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const err23 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema216.anyOf[0].properties.type.anyOf,parentSchema:schema216.anyOf[0].properties.type,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath:instancePath+"/required",schemaPath:"#/anyOf/0/properties/required/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema216.anyOf[0].properties.required.anyOf[0].type,parentSchema:schema216.anyOf[0].properties.required.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid5 = _errs38 === errors;
valid14 = valid14 || _valid5;
const _errs40 = errors;
if(typeof data7 === "string"){
if(data7.length > 1000){
const err25 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern95.test(data7)){
const err26 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid14 = valid14 || _valid5;
if(!valid14){
const err28 = {instancePath:instancePath+"/required",schemaPath:"#/anyOf/0/properties/required/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema216.anyOf[0].properties.required.anyOf,parentSchema:schema216.anyOf[0].properties.required,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
const err29 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/properties/options/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema216.anyOf[0].properties.options.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data8[i0], {instancePath:instancePath+"/options/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/properties/options/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema216.anyOf[0].properties.options.anyOf[0].type,parentSchema:schema216.anyOf[0].properties.options.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid6 = _errs45 === errors;
valid16 = valid16 || _valid6;
const _errs48 = errors;
if(typeof data8 === "string"){
if(data8.length > 1000){
const err31 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern95.test(data8)){
const err32 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data8};
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
const err33 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid6 = _errs48 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err34 = {instancePath:instancePath+"/options",schemaPath:"#/anyOf/0/properties/options/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema216.anyOf[0].properties.options.anyOf,parentSchema:schema216.anyOf[0].properties.options,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
const err35 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern95.test(data)){
const err36 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs51 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err38 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema216.anyOf,parentSchema:schema216,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
validate175.errors = vErrors;
evaluated0.props = props2;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema225 = {"title":"Tag","description":"A name alone, or with a color.","anyOf":[{"type":["string","object"],"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$","patternErrorMessage":"must be one line of text that is not blank","maxLength":200,"additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/definitions-text","description":"What people read."},"color":{"description":"As \"#rrggbb\", in lower-case hexadecimal digits.","anyOf":[{"type":"string","pattern":"^#[0-9a-f]{6}$","patternErrorMessage":"must be a color such as \"#d33682\" (in quotes, because # begins a comment)"},{"$ref":"#/$defs/reference"}]}}},{"$ref":"#/$defs/reference"}]};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema225.anyOf[0].type},message:"must be string,object",schema:schema225.anyOf[0].type,parentSchema:schema225.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema225.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$"+"\"",schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\\ud800-\\udfff\\u2028\\u2029]+$",parentSchema:schema225.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema225.anyOf[0].required,parentSchema:schema225.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "color"))){
const err4 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema225.anyOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate104(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
const err5 = {instancePath:instancePath+"/color",schemaPath:"#/anyOf/0/properties/color/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},message:"must match pattern \""+"^#[0-9a-f]{6}$"+"\"",schema:"^#[0-9a-f]{6}$",parentSchema:schema225.anyOf[0].properties.color.anyOf[0],data:data1};
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
const err6 = {instancePath:instancePath+"/color",schemaPath:"#/anyOf/0/properties/color/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema225.anyOf[0].properties.color.anyOf[0].type,parentSchema:schema225.anyOf[0].properties.color.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
const _errs9 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err7 = {instancePath:instancePath+"/color",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern95.test(data1)){
const err8 = {instancePath:instancePath+"/color",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data1};
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
const err9 = {instancePath:instancePath+"/color",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err10 = {instancePath:instancePath+"/color",schemaPath:"#/anyOf/0/properties/color/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema225.anyOf[0].properties.color.anyOf,parentSchema:schema225.anyOf[0].properties.color,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern95.test(data)){
const err12 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err13 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema225.anyOf,parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
validate183.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate183.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
vErrors.push(err0);
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
vErrors.push(err1);
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema214.allOf[0].then.required,parentSchema:schema214.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema214.allOf[0].if,parentSchema:schema214.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/allOf/1/then/properties/fields/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[1].then.properties.fields.not,parentSchema:schema214.allOf[1].then.properties.fields,data:data.fields};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.tagSets !== undefined){
const err8 = {instancePath:instancePath+"/tagSets",schemaPath:"#/allOf/1/then/properties/tagSets/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[1].then.properties.tagSets.not,parentSchema:schema214.allOf[1].then.properties.tagSets,data:data.tagSets};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema214.allOf[1].if,parentSchema:schema214.allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
vErrors.push(err10);
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
vErrors.push(err11);
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
const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema214.allOf[2].then.required,parentSchema:schema214.allOf[2].then,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
}
if(!valid7){
const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema214.allOf[2].if,parentSchema:schema214.allOf[2],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
vErrors.push(err14);
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
vErrors.push(err15);
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
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/allOf/3/then/properties/tags/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[3].then.properties.tags.not,parentSchema:schema214.allOf[3].then.properties.tags,data:data.tags};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema214.allOf[3].if,parentSchema:schema214.allOf[3],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
vErrors.push(err19);
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
vErrors.push(err20);
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
vErrors.push(err21);
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
const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema214.allOf[4].then.required,parentSchema:schema214.allOf[4].then,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.question !== undefined){
const err23 = {instancePath:instancePath+"/question",schemaPath:"#/allOf/4/then/properties/question/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[4].then.properties.question.not,parentSchema:schema214.allOf[4].then.properties.question,data:data.question};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema214.allOf[4].if,parentSchema:schema214.allOf[4],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
vErrors.push(err25);
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
vErrors.push(err26);
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
vErrors.push(err27);
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
vErrors.push(err28);
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
const err29 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'",schema:schema214.allOf[5].then.required,parentSchema:schema214.allOf[5].then,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.form !== undefined){
const err30 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/5/then/properties/form/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[5].then.properties.form.not,parentSchema:schema214.allOf[5].then.properties.form,data:data.form};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
const err31 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema214.allOf[5].if,parentSchema:schema214.allOf[5],data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
vErrors.push(err32);
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
vErrors.push(err33);
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
vErrors.push(err34);
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
const err35 = {instancePath:instancePath+"/widget",schemaPath:"#/allOf/6/then/properties/widget/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[6].then.properties.widget.not,parentSchema:schema214.allOf[6].then.properties.widget,data:data.widget};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.form !== undefined){
const err36 = {instancePath:instancePath+"/form",schemaPath:"#/allOf/6/then/properties/form/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[6].then.properties.form.not,parentSchema:schema214.allOf[6].then.properties.form,data:data.form};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.question !== undefined){
const err37 = {instancePath:instancePath+"/question",schemaPath:"#/allOf/6/then/properties/question/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[6].then.properties.question.not,parentSchema:schema214.allOf[6].then.properties.question,data:data.question};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.placement !== undefined){
const err38 = {instancePath:instancePath+"/placement",schemaPath:"#/allOf/6/then/properties/placement/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema214.allOf[6].then.properties.placement.not,parentSchema:schema214.allOf[6].then.properties.placement,data:data.placement};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
const err39 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema214.allOf[6].if,parentSchema:schema214.allOf[6],data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
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
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema214.required,parentSchema:schema214,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.kind === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema214.required,parentSchema:schema214,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema214.properties, key0))){
const err42 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema214,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate102(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data19 = data.kind;
const _errs67 = errors;
let valid25 = false;
const _errs68 = errors;
if(typeof data19 !== "string"){
const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema214.properties.kind.anyOf[0].type,parentSchema:schema214.properties.kind.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data19 === "form") || (data19 === "widget")) || (data19 === "tags"))){
const err44 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema214.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema214.properties.kind.anyOf[0].enum,parentSchema:schema214.properties.kind.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid7 = _errs68 === errors;
valid25 = valid25 || _valid7;
const _errs70 = errors;
if(typeof data19 === "string"){
if(data19.length > 1000){
const err45 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern95.test(data19)){
const err46 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid7 = _errs70 === errors;
valid25 = valid25 || _valid7;
if(!valid25){
const err48 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema214.properties.kind.anyOf,parentSchema:schema214.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
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
if(!(validate104(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
const err49 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema214.properties.fields.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate175(data21[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema214.properties.fields.anyOf[0].type,parentSchema:schema214.properties.fields.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid8 = _errs76 === errors;
valid27 = valid27 || _valid8;
const _errs79 = errors;
if(typeof data21 === "string"){
if(data21.length > 1000){
const err51 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern95.test(data21)){
const err52 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid8 = _errs79 === errors;
valid27 = valid27 || _valid8;
if(!valid27){
const err54 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema214.properties.fields.anyOf,parentSchema:schema214.properties.fields,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
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
const err55 = {instancePath:instancePath+"/tagSets",schemaPath:"#/properties/tagSets/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema214.properties.tagSets.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate102(data23[i1], {instancePath:instancePath+"/tagSets/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/tagSets",schemaPath:"#/properties/tagSets/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema214.properties.tagSets.anyOf[0].type,parentSchema:schema214.properties.tagSets.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid9 = _errs84 === errors;
valid31 = valid31 || _valid9;
const _errs87 = errors;
if(typeof data23 === "string"){
if(data23.length > 1000){
const err57 = {instancePath:instancePath+"/tagSets",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern95.test(data23)){
const err58 = {instancePath:instancePath+"/tagSets",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data23};
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
const err59 = {instancePath:instancePath+"/tagSets",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid9 = _errs87 === errors;
valid31 = valid31 || _valid9;
if(!valid31){
const err60 = {instancePath:instancePath+"/tagSets",schemaPath:"#/properties/tagSets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema214.properties.tagSets.anyOf,parentSchema:schema214.properties.tagSets,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
const err61 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema214.properties.widget.anyOf[0].type,parentSchema:schema214.properties.widget.anyOf[0],data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((((data25 === "form") || (data25 === "rating")) || (data25 === "nps")) || (data25 === "thumbs")) || (data25 === "comment"))){
const err62 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema214.properties.widget.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema214.properties.widget.anyOf[0].enum,parentSchema:schema214.properties.widget.anyOf[0],data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid10 = _errs92 === errors;
valid35 = valid35 || _valid10;
const _errs94 = errors;
if(typeof data25 === "string"){
if(data25.length > 1000){
const err63 = {instancePath:instancePath+"/widget",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern95.test(data25)){
const err64 = {instancePath:instancePath+"/widget",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/widget",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid10 = _errs94 === errors;
valid35 = valid35 || _valid10;
if(!valid35){
const err66 = {instancePath:instancePath+"/widget",schemaPath:"#/properties/widget/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema214.properties.widget.anyOf,parentSchema:schema214.properties.widget,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
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
if(!(validate102(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
if(!(validate104(data.question, {instancePath:instancePath+"/question",parentData:data,parentDataProperty:"question",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.placement !== undefined){
let data28 = data.placement;
const _errs100 = errors;
let valid37 = false;
const _errs101 = errors;
if(typeof data28 !== "string"){
const err67 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema214.properties.placement.anyOf[0].type,parentSchema:schema214.properties.placement.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(((data28 === "corner") || (data28 === "inline")) || (data28 === "popup"))){
const err68 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema214.properties.placement.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema214.properties.placement.anyOf[0].enum,parentSchema:schema214.properties.placement.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid11 = _errs101 === errors;
valid37 = valid37 || _valid11;
const _errs103 = errors;
if(typeof data28 === "string"){
if(data28.length > 1000){
const err69 = {instancePath:instancePath+"/placement",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern95.test(data28)){
const err70 = {instancePath:instancePath+"/placement",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/placement",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid11 = _errs103 === errors;
valid37 = valid37 || _valid11;
if(!valid37){
const err72 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema214.properties.placement.anyOf,parentSchema:schema214.properties.placement,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
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
const err73 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema214.properties.tags.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
if(!(validate183(data29[i2], {instancePath:instancePath+"/tags/" + i2,parentData:data29,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema214.properties.tags.anyOf[0].type,parentSchema:schema214.properties.tags.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid12 = _errs108 === errors;
valid39 = valid39 || _valid12;
const _errs111 = errors;
if(typeof data29 === "string"){
if(data29.length > 1000){
const err75 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern95.test(data29)){
const err76 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid12 = _errs111 === errors;
valid39 = valid39 || _valid12;
if(!valid39){
const err78 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema214.properties.tags.anyOf,parentSchema:schema214.properties.tags,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
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
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema214.type,parentSchema:schema214,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema213.type},message:"must be array,object",schema:schema213.type,parentSchema:schema213,data};
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
if(!(validate172(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.append === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "append"},message:"must have required property '"+"append"+"'",schema:schema213.required,parentSchema:schema213,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "append")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema213,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.append !== undefined){
let data1 = data.append;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate172(data1[i1], {instancePath:instancePath+"/append/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/append",schemaPath:"#/properties/append/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema213.properties.append.type,parentSchema:schema213.properties.append,data:data1};
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
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema229 = {"title":"Organization billing","description":"`billing` of an organization: who pays for it.","type":"object","additionalProperties":false,"properties":{"payer":{"$ref":"#/$defs/definitions-id","default":"portfolio","description":"Uid of the organization that pays, or `portfolio`."},"reference":{"$ref":"#/$defs/definitions-text","description":"Order number or other reference for the bill."}}};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "payer") || (key0 === "reference"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema229,data};
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
if(!(validate102(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.reference !== undefined){
if(!(validate104(data.reference, {instancePath:instancePath+"/reference",parentData:data,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema229.type,parentSchema:schema229,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema230 = {"title":"Database access","description":"`database` of an organization: `reader` gives it a database role that reads its own rows.","default":"none","anyOf":[{"type":"string","enum":["none","reader"]},{"$ref":"#/$defs/reference"}]};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema230.anyOf[0].type,parentSchema:schema230.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "none") || (data === "reader"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema230.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema230.anyOf[0].enum,parentSchema:schema230.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err2 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern95.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err4 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema230.anyOf,parentSchema:schema230,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema232 = {"title":"Notes","description":"`notes` of an organization: its particularities, in Markdown, for the architecture document.","anyOf":[{"type":"string","pattern":"^[^\\u0000\\ud800-\\udfff]*$","patternErrorMessage":"must be text that can be stored: no NUL character, no half of a surrogate pair","maxLength":20000},{"$ref":"#/$defs/reference"}]};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema232.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern69.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\"",schema:"^[^\\u0000\\ud800-\\udfff]*$",parentSchema:schema232.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema232.anyOf[0].type,parentSchema:schema232.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 1000){
const err3 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern95.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "\\$\\([^()]*\\)"},message:"must match pattern \""+"\\$\\([^()]*\\)"+"\"",schema:"\\$\\([^()]*\\)",parentSchema:schema157,data};
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
const err5 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema232.anyOf,parentSchema:schema232,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!(func1.call(schema148.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema148,data};
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
var valid5 = _errs13 === errors;
if(valid5){
const err7 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema148.properties.parameters.propertyNames.allOf[1].not,parentSchema:schema148.properties.parameters.propertyNames.allOf[1],data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema148.properties.parameters.propertyNames,parentSchema:schema148.properties.parameters,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate88(data1[key2], {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.properties.parameters.type,parentSchema:schema148.properties.parameters,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.template !== undefined){
if(!(validate90(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate94(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.membership !== undefined){
if(!(validate96(data.membership, {instancePath:instancePath+"/membership",parentData:data,parentDataProperty:"membership",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.sso !== undefined){
if(!(validate98(data.sso, {instancePath:instancePath+"/sso",parentData:data,parentDataProperty:"sso",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.projects !== undefined){
if(!(validate100(data.projects, {instancePath:instancePath+"/projects",parentData:data,parentDataProperty:"projects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.workspaces !== undefined){
if(!(validate112(data.workspaces, {instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"workspaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate118(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate132(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate147(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.integrations !== undefined){
if(!(validate151(data.integrations, {instancePath:instancePath+"/integrations",parentData:data,parentDataProperty:"integrations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.automations !== undefined){
if(!(validate162(data.automations, {instancePath:instancePath+"/automations",parentData:data,parentDataProperty:"automations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.assets !== undefined){
if(!(validate171(data.assets, {instancePath:instancePath+"/assets",parentData:data,parentDataProperty:"assets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.billing !== undefined){
if(!(validate189(data.billing, {instancePath:instancePath+"/billing",parentData:data,parentDataProperty:"billing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.database !== undefined){
if(!(validate193(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate195(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
