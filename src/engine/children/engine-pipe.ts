/** Tells a child by which descriptor it is tied to its engine. */
export const pipeVariable = 'POLITY_ENGINE_PIPE';
