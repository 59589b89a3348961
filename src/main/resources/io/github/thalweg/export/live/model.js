/// What the model of a landscape from examples predicts for a row of the table, a function of a point of the landscape and
/// the numbers of the row, in the table's units. Plain old JavaScript, for the tests run it on the Java machine, too.
///
/// @param model      what ExamplesScript wrote
/// @param parameters of the landscape
function thalwegPredictor(model, parameters) {
  const all = parameters.slice(), first = all.length;
  return function (x, y, row) {
    for (let i = 0; i < row.length; i++) {
      all[first + i] = (row[i] - model.means[i]) / model.deviations[i];
    }
    return model.predict(x, y, all) * model.deviations[model.target] + model.means[model.target];
  };
}
