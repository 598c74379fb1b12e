/** Whom to act as: exactly one of the two. Not inferred from the schema: who uses our types need not have zod. */
export type UserLookup = { subject: string } | { "user-id": string };
