import { ok, redirect, refuse } from "../envelope.ts";
import { route } from "../router.ts";

const me = route({
  method: "GET",
  path: "/api/v1/tenants/me",
  handle: (state) => redirect(302, `/api/v1/tenants/${state.tenant.id}`),
});

const get = route({
  method: "GET",
  path: "/api/v1/tenants/{tenantId}",
  handle({ tenant }, { params, origin }) {
    if (params.tenantId !== tenant.id) throw refuse(404, "TENANTS-404", "Not found");
    return ok({
      id: tenant.id,
      name: tenant.name,
      hostnames: [new URL(origin).host],
      status: "active",
      region: "sandbox",
      datacenter: "sandbox",
      created: tenant.createdAt,
      lastUpdated: tenant.updatedAt,
      enableAppOpeningFeedback: false,
      autoAssignCreateSharedSpacesRoleToProfessionals: true,
      autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals: true,
      autoAssignDataServicesContributorRoleToProfessionals: true,
      links: { self: { href: `${origin}/api/v1/tenants/${tenant.id}` } },
    });
  },
});

export const tenantRoutes = [me, get];
