/** What people call a trained model by: "churn.3" is model 3 of those that tell who leaves. */
export function modelNumber(modelId: string): string {
  return modelId.slice(modelId.lastIndexOf('.') + 1);
}
