package io.github.thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.*;

import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.RowSum;
import java.lang.constant.ClassDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;

/// Names by which compiled code calls a [RowEvaluator]: one for each sum of the graph, handed to the class as its data.
final class RowEvaluators {
    static final ClassDesc EVALUATOR = RowEvaluator.class.describeConstable().orElseThrow();
    static final ClassDesc MEMORY =
            RowEvaluator.Memory.class.describeConstable().orElseThrow();
    static final MethodTypeDesc MEMORY_OF = MethodTypeDesc.of(MEMORY);
    static final MethodTypeDesc SET = MethodTypeDesc.of(MEMORY, CD_double, CD_int);
    static final MethodTypeDesc GET = MethodTypeDesc.of(CD_double, CD_int, CD_int);

    private RowEvaluators() {}

    static DynamicConstantDesc<?> constant(Graph graph, RowSum sum) {
        return DynamicConstantDesc.ofNamed(
                BSM_CLASS_DATA_AT, DEFAULT_NAME, EVALUATOR, graph.rowSums().indexOf(sum));
    }
}
