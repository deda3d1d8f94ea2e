import messages from '@pulumi/pulumi/proto/provider_pb.js';
import type { CheckResult, DiffResult, PropertyDiffKind } from '../engine/providers/provider.ts';
import { fluent, toStruct } from '../engine/wire/struct.ts';

const changes = {
  unknown: messages.DiffResponse.DiffChanges.DIFF_UNKNOWN,
  none: messages.DiffResponse.DiffChanges.DIFF_NONE,
  some: messages.DiffResponse.DiffChanges.DIFF_SOME,
} as const;

const kinds = {
  add: messages.PropertyDiff.Kind.ADD,
  'add-replace': messages.PropertyDiff.Kind.ADD_REPLACE,
  delete: messages.PropertyDiff.Kind.DELETE,
  'delete-replace': messages.PropertyDiff.Kind.DELETE_REPLACE,
  update: messages.PropertyDiff.Kind.UPDATE,
  'update-replace': messages.PropertyDiff.Kind.UPDATE_REPLACE,
} as const satisfies Record<PropertyDiffKind, messages.PropertyDiff.Kind>;

export function writeCheck({ inputs, failures }: CheckResult): messages.CheckResponse {
  const response = new messages.CheckResponse();
  response.setInputs(toStruct(inputs, fluent));
  for (const { property, reason } of failures) {
    const failure = new messages.CheckFailure();
    failure.setProperty(property);
    failure.setReason(reason);
    response.addFailures(failure);
  }
  return response;
}

export function writeDiff(diff: DiffResult): messages.DiffResponse {
  const response = new messages.DiffResponse();
  response.setChanges(changes[diff.changes]);
  response.setDiffsList([...diff.diffs]);
  response.setReplacesList([...diff.replaces]);
  response.setDeletebeforereplace(diff.deleteBeforeReplace);
  if (diff.detailedDiff === undefined) return response;
  response.setHasdetaileddiff(true);
  for (const [path, { kind, inputDiff }] of Object.entries(diff.detailedDiff)) {
    const property = new messages.PropertyDiff();
    property.setKind(kinds[kind]);
    property.setInputdiff(inputDiff);
    response.getDetaileddiffMap().set(path, property);
  }
  return response;
}
