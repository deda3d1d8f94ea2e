import type { Provider } from '../engine/providers/provider.ts';

/** How one type of resource is managed. Values come without secret marks, and get them back from whoever calls. */
export type Resource = Pick<Provider, 'check' | 'diff' | 'create' | 'update' | 'read' | 'delete'>;
