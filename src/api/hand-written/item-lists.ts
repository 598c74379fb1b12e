/**
 * Lists that people guess and the API lacks: name -> the `resourceType` of `items.list` that they are. Where Qlik adds
 * such an operation one day, its own takes the place.
 */
export const itemLists: Readonly<Record<string, string>> = {
  "apps.list": "app",
  "dataAssets.list": "dataasset",
  "dataGovernance.dataProducts.list": "dataproduct",
  "dataSets.list": "dataset",
};
